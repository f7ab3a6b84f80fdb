"""The editions: each assembles one document from the pages and the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.print.edition import booklet, cards, chosen, handbook, page, poster, sheet
from handbook_ext.print.edition.component import (
    depart_component,
    handbook_component,
    visit_component,
)
from handbook_ext.print.edition.directive import EditionDirective, handbook_edition
from handbook_ext.typst.writer import nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes
    from sphinx.application import Sphinx

    from handbook_ext.print.entry import Entry
    from handbook_ext.print.run import Run

EDITIONS: dict[str, Callable[[Run, Entry], nodes.document]] = {
    "handbook": handbook.assemble,
    "worksheet": chosen.or_all(booklet.assemble),
    "key": chosen.or_all(booklet.assemble),
    "trainer": booklet.assemble,
    "cards": chosen.or_all(cards.assemble),
    "poster": poster.assemble,
    "sheet": sheet.assemble,
    "page": page.assemble,
}
"""What makes the document of each edition; its links are resolved afterwards."""
CHOSEN = ("worksheet", "key", "cards")
"""The editions that can be made of chosen questions."""


def setup(app: Sphinx) -> None:
    """Register the place of an edition, and what editions are put together of."""
    app.add_node(handbook_edition, typst=(nothing, nothing))
    app.add_node(handbook_component, typst=(visit_component, depart_component))
    app.add_directive("edition", EditionDirective)
