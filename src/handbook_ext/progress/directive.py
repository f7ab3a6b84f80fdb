"""``{progress}`` and ``{repeat}``: turn progress on, and repeat the questions that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.locale import _
from handbook_ext.progress.nodes import (
    handbook_progress,
    handbook_repeat,
    handbook_repeat_closed,
    handbook_repeat_pool,
)
from handbook_ext.quiz.block import pool_data
from handbook_ext.quiz.pool import print_pool, read_pool
from handbook_ext.rule.directive import HandbookDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class ProgressDirective(HandbookDirective):
    """The switch «Husk framgangen min», with export, import and deletion.

    ::

        :::{progress}
        :::
    """

    subtype = "progress"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the panel; where it cannot work, it says so."""
        text = _("Framgangen kan bare huskes på nettsidene, og bare når nettleseren kjører skript.")
        questions = [entry for quiz in read_pool(self) for entry in pool_data(quiz)]
        panel = handbook_progress("", nodes.paragraph(text, text), pool=questions)
        self.set_source_info(panel)
        return [panel]


class RepeatDirective(HandbookDirective):
    """The questions that are due, one at a time.

    The content is shown while progress is off; it should say where to turn it on.

    ::

        :::{repeat}
        Her får du spørsmål igjen når du har slått på [framgang](framgang.md).
        :::
    """

    subtype = "progress"
    optional_arguments = 0

    def build(self) -> list[nodes.Node]:
        """Return the element with all questions; raise ``AuthorError`` without content."""
        self.require_content(_("Skriv hva siden gjør, og lenk til der framgangen slås på."))
        closed = handbook_repeat_closed("", *self.parse_content_to_nodes())
        repeat = handbook_repeat("", closed, handbook_repeat_pool("", print_pool(self)))
        self.set_source_info(repeat)
        return [repeat]


def leave_out_pools(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Remove the questions from builders without scripts: nothing is ever due there."""
    if app.builder.name not in PAGE_BUILDERS:
        for pool in list(doctree.findall(handbook_repeat_pool)):
            pool.parent.remove(pool)
