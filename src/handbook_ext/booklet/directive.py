"""``{booklet}``: a page where trainers choose questions and print a booklet of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.booklet.nodes import handbook_booklet
from handbook_ext.booklet.records import known, records
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.pool import read_pool
from handbook_ext.quiz.pool_file import pool_file
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from docutils import nodes


class BookletDirective(HandbookDirective):
    """Choose questions by role, work, rule, type, number or time, and print them.

    ::

        :::{booklet}
        This text is for readers without scripts.
        :::
    """

    subtype = "quiz"
    optional_arguments = 0
    has_content = True

    def build(self) -> list[nodes.Node]:
        """Return the booklet's node, with a pool of all questions in it."""
        if next(self.state.document.findall(handbook_booklet), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har et hefte fra før."),
                _("Gi hvert hefte sin egen side."),
            )
        found = records(read_pool(self))
        block = handbook_booklet(known=known(self.config, found))
        self.set_source_info(block)
        block += self.parse_content_to_nodes()
        block += pool_file(self, found, discuss=True)
        return [block]
