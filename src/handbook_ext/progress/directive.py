"""``{progress}`` and ``{repeat}``: turn progress on, and repeat the questions that are due."""

from __future__ import annotations

from docutils import nodes

from handbook_ext.locale import _
from handbook_ext.progress.nodes import (
    handbook_progress,
    handbook_repeat,
    handbook_repeat_closed,
)
from handbook_ext.quiz.block import pool_data
from handbook_ext.quiz.pool import read_pool
from handbook_ext.quiz.pool_file import pool_file
from handbook_ext.rule.handbook_directive import HandbookDirective


class ProgressDirective(HandbookDirective):
    """The switch with which readers let this browser remember their progress, with export, import and deletion.

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
        Questions come back to you here once you have turned progress on.
        :::
    """

    subtype = "progress"
    optional_arguments = 0

    def build(self) -> list[nodes.Node]:
        """Return the element, and the file with all questions; raise ``AuthorError`` without content."""
        self.require_content(_("Skriv hva siden gjør, og lenk til der framgangen slås på."))
        closed = handbook_repeat_closed("", *self.parse_content_to_nodes())
        questions = [entry for quiz in read_pool(self) for entry in pool_data(quiz)]
        repeat = handbook_repeat("", closed, pool_file(self, []), pool=questions)
        self.set_source_info(repeat)
        return [repeat]
