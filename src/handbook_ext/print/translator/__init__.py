"""The visitors of all nodes that pages are made of, a module for each family."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sphinx.util import logging

from handbook_ext.locale import _
from handbook_ext.print.translator.admonitions import Admonitions
from handbook_ext.print.translator.blocks import Blocks
from handbook_ext.print.translator.design import Design
from handbook_ext.print.translator.images import Images
from handbook_ext.print.translator.links import Links
from handbook_ext.print.translator.lists import Lists
from handbook_ext.print.translator.tables import Tables
from handbook_ext.print.translator.writer import Written

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.builders import Builder

    from handbook_ext.errors import AuthorError, Place

logger = logging.getLogger(__name__)


class TypstTranslator(Design, Blocks, Lists, Tables, Links, Images, Admonitions):
    """Writes a document as calls of the theme's functions."""

    def __init__(self, document: nodes.document, builder: Builder) -> None:
        super().__init__(document, builder)
        self.anchors: list[str] = []
        self.faults: list[AuthorError] = []
        self.printed_footnotes: set[str] = set()
        self.explained: set[str] = set()

    def translate(self, start: Place) -> Written:
        """Return the document in Typst; ``start`` is the place of what has none."""
        self.written = Written(start)
        self.scan(self.document, self.document["docname"])
        self.document.walkabout(self)
        self.place_anchors()
        return self.written

    def unknown_visit(self, node: nodes.Node) -> None:
        """Tell that a node has no printed form; its words are printed all the same."""
        logger.warning(
            _("«%s» har ingen form på papir, så bare ordene blir trykt."),
            cast("nodes.Element", node).tagname,
            location=str(self.place(node)),
            type="handbook",
            subtype="print",
        )

    def unknown_departure(self, node: nodes.Node) -> None:
        """Need nothing more."""
