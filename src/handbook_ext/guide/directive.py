"""``{guide}``: take the page step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.guide.nodes import handbook_guide
from handbook_ext.locale import _
from handbook_ext.quiz.notes import TAKEN_AS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective

if TYPE_CHECKING:
    from docutils import nodes


class GuideDirective(HandbookDirective):
    """Make the sections of the page steps; a line in front says how many minutes they take.

    ::

        :::{guide}
        :::

    Where scripts run, one section is shown at a time, with buttons for the next and the previous
    one, and a receipt after the last. Elsewhere the page is read from top to bottom.
    """

    subtype = "page"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the guide; raise ``AuthorError`` for a second one on a page."""
        if next(self.state.document.findall(handbook_guide), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har en {guide} fra før."),
                _("Fjern den ene: Alle kapitlene på siden er steg i den samme."),
            )
        HandbookDomain.of(self.env).notes(self.env.docname)[TAKEN_AS] = "guide"
        guide = handbook_guide(minutes=[])
        self.set_source_info(guide)
        return [guide]
