"""The editions: each assembles one document from the pages and the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.print.edition import booklet, cards, handbook, poster, sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes

    from handbook_ext.print.builder import PrintBuilder
    from handbook_ext.print.entry import Entry

EDITIONS: dict[str, Callable[[PrintBuilder, Entry], nodes.document]] = {
    "handbook": handbook.assemble,
    "worksheet": booklet.assemble,
    "key": booklet.assemble,
    "trainer": booklet.assemble,
    "cards": cards.assemble,
    "poster": poster.assemble,
    "sheet": sheet.assemble,
}
"""What makes the document of each edition; its links are resolved afterwards."""
