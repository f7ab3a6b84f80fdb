"""``{rating}``: a page where a colleague judges options without their keys."""

from __future__ import annotations

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.nodes import handbook_pool_file
from handbook_ext.quiz.pool import read_pool
from handbook_ext.rating.nodes import handbook_rating
from handbook_ext.rating.records import records
from handbook_ext.rule.handbook_directive import HandbookDirective


class RatingDirective(HandbookDirective):
    """Judge each option of the handbook's questions, and save the judgements.

    ::

        :::{rating}
        This text is for readers without scripts, and on paper.
        :::
    """

    subtype = "quiz"
    optional_arguments = 0
    has_content = True

    def build(self) -> list[nodes.Node]:
        """Return the page's node, with a file of questions without keys beside it."""
        if next(self.state.document.findall(handbook_rating), None) is not None:
            raise AuthorError(self.place, _("Siden har skjemaet fra før."), _("Ta bort det ene."))
        found = records(list(read_pool(self)))
        block = handbook_rating(rules=list(dict.fromkeys(one["rule"] for one in found)))
        self.set_source_info(block)
        block += self.parse_content_to_nodes()
        block += handbook_pool_file("", nodes.container(), records=found)
        return [block]
