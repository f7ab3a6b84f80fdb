"""The editions: each assembles one document from pages and questions."""

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
    "titles": poster.assemble_titles,
    "sheet": sheet.assemble,
    "page": page.assemble,
}
"""The function that assembles each edition's document; its links are resolved afterwards."""
CHOSEN = ("worksheet", "key", "cards")
"""The editions that can be made of an entry's own ``questions``."""


def setup(app: Sphinx) -> None:
    """Register the directive ``{edition}``, and the nodes that editions are assembled from."""
    app.add_node(handbook_edition, typst=(nothing, nothing))
    app.add_node(handbook_component, typst=(visit_component, depart_component))
    app.add_directive("edition", EditionDirective)
