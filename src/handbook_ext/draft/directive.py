"""``{draft}``: look over a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.draft.arrange import pack
from handbook_ext.draft.content import print_lookover
from handbook_ext.draft.folder import draft_path
from handbook_ext.draft.lint import example_findings
from handbook_ext.draft.load import load_lookover
from handbook_ext.draft.nodes import handbook_draft
from handbook_ext.draft.pool import pool_of
from handbook_ext.errors import AuthorError
from handbook_ext.finding import FINDINGS
from handbook_ext.locale import _
from handbook_ext.quiz.drawn import draw
from handbook_ext.quiz.pool import choose_from
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.files import is_there
from handbook_ext.source.markdown import MarkdownReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils import nodes

    from handbook_ext.quiz.model import Quiz


class DraftDirective(HandbookDirective):
    """Look over a draft with what is in the file that ``handbook_draft`` names.

    ::

        :::{draft}
        :::
    """

    subtype = "draft"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the form and the checklist; note the file's faults, and lint's findings in it."""
        path = draft_path(self.env)
        self.env.note_dependency(path)
        if not is_there(path):
            raise AuthorError(
                self.place,
                _("Filen {path} finnes ikke.").format(path=self.config.handbook_draft),
                _("Lag filen, eller rett handbook_draft i conf.py."),
            )
        if next(self.state.document.findall(handbook_draft), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har «Se over utkastet» fra før."),
                _("Ta bort det ene."),
            )
        loaded = load_lookover(path, self.config.handbook_roles)
        self.note(loaded.faults)
        if loaded.lookover is None:
            return []
        if loaded.lookover.experience_file:
            self.env.note_dependency(path.parent / loaded.lookover.experience_file)
        hosts = self.config.handbook_mail_hosts
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes[FINDINGS] += example_findings(loaded.lookover, hosts)
        reader = MarkdownReader(self.env)
        block = print_lookover(
            self.said(loaded.lookover),
            reader,
            self.env.docname,
            checks=pack(loaded.lookover, hosts),
            pool=pool_of(self.quizzes()),
        )
        self.note(reader.faults)
        self.set_source_info(block)
        return [block]

    def quizzes(self) -> Iterator[Quiz]:
        """Yield all quizzes, of which the page has what their questions are about."""
        for path, quiz in choose_from(self):
            draw(self.env, path, (), "situation")
            yield quiz
