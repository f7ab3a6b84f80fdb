"""``{guide}``: take the page step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.guide.nodes import handbook_guide
from handbook_ext.locale import _
from handbook_ext.rule.directive import HandbookDirective

if TYPE_CHECKING:
    from docutils import nodes


class GuideDirective(HandbookDirective):
    """Make steps of the sections of the page; before them stands how many minutes they take.

    ::

        :::{guide}
        :::

    Where scripts run, one section is shown at a time, with the way on and back; after the last
    comes a receipt. Anywhere else the page is read from top to bottom.
    """

    subtype = "page"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[nodes.Node]:
        """Return the guide; raises ``AuthorError`` for a second one on a page."""
        if next(self.state.document.findall(handbook_guide), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har en {guide} fra før."),
                _("Fjern den ene: Alle kapitlene på siden er steg i den samme."),
            )
        guide = handbook_guide(minutes=[])
        self.set_source_info(guide)
        return [guide]
