"""``{plenary}``: show questions to a room, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.plenary.nodes import handbook_plenary
from handbook_ext.quiz.notes import SHOWS_TO_A_ROOM
from handbook_ext.quiz.pool_file import pool_file
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from docutils import nodes


class PlenaryDirective(HandbookDirective):
    """Show the questions of a rule, of a draw, or listed in the address, on a projector.

    ::

        :::{plenary}
        :::

    The rules' quizzes link to the page that has this directive.
    """

    subtype = "quiz"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the pool of all questions, with what to discuss."""
        HandbookDomain.of(self.env).notes(self.env.docname)[SHOWS_TO_A_ROOM] = True
        file = pool_file(self, [], discuss=True)
        block = handbook_plenary("", file)
        self.set_source_info(block)
        return [block]
