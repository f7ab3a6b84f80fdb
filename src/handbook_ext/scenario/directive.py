"""``{scenario}``: a form that makes a question of what has happened."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from docutils.parsers.rst import directives

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.block import print_questions
from handbook_ext.quiz.nodes import handbook_pool, handbook_pool_file
from handbook_ext.quiz.notes import EDITS_QUESTIONS
from handbook_ext.quiz.pool import read_pool
from handbook_ext.quiz.written import written_questions
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.scenario.nodes import handbook_scenario
from handbook_ext.scenario.recognised import checks_of_situations
from handbook_ext.scenario.stencils import stencils

if TYPE_CHECKING:
    from docutils import nodes


class ScenarioDirective(HandbookDirective):
    """Write a question in a form, try it, and save it for those who edit the handbook.

    ::

        :::{scenario}
        This text is for readers without scripts, and on paper.
        :::

    :guide: The page that shows how to make an incident unrecognisable, such as
        ``/editors/from-an-incident.md#unrecognisable``. The form links to it where the incident is written.
    """

    subtype = "quiz"
    optional_arguments = 0
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {"guide": directives.unchanged_required}

    def build(self) -> list[nodes.Node]:
        """Return the form's node; the file beside the page has stencils and all questions."""
        if next(self.state.document.findall(handbook_scenario), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har skjemaet fra før."),
                _("Ta bort det ene."),
            )
        quizzes = list(read_pool(self))
        if not quizzes:
            raise AuthorError(
                self.place,
                _("Håndboka har ingen quizfil, så skjemaet har ingen regel å skrive til."),
                _("Lag en med «handbook new question»."),
            )
        HandbookDomain.of(self.env).notes(self.env.docname)[EDITS_QUESTIONS] = True
        records: list[dict[str, Any]] = []
        for quiz in quizzes:
            with suppress(AuthorError):  # the file's faults are reported on the rule's page
                written = written_questions(quiz)
                series = {question.id: question.series for question in quiz.questions}
                records += [
                    {
                        "id": one["id"],
                        "rule": quiz.rule,
                        "series": series[one["id"]] or "",
                        "written": one,
                    }
                    for one in written
                ]
        quiz = stencils(self.config, quizzes[0].rule)
        pool = handbook_pool(classes=["no-search"])
        pool += print_questions(self, quiz, quiz.questions, at_home=False)
        found = checks_of_situations(self.env)
        # Of the same kind as on the page that looks over drafts, so that each is reported once.
        self.note(found.faults, "draft")
        block = handbook_scenario(checks=found.data, guide=self.guide())
        self.set_source_info(block)
        block += self.parse_content_to_nodes()
        block += handbook_pool_file("", pool, records=records)
        return [block]

    def guide(self) -> tuple[str, str] | None:
        """Return the page and the id in it of the option ``guide``; ``None`` without it."""
        given = self.options.get("guide")
        if given is None:
            return None
        path, _sign, anchor = given.partition("#")
        _relative, absolute = self.env.relfn2path(path)
        page = self.env.path2doc(absolute)
        if page not in self.env.found_docs:
            raise AuthorError(
                self.place,
                _("Siden «{page}» finnes ikke.").format(page=path[:60]),
                _("Skriv adressen til en side i håndboka etter «guide»."),
            )
        return str(page), anchor
