"""The visitors of all general nodes, a module for each family."""

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
from handbook_ext.typst.writer import Written, nothing

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
        """Return the document as Typst source; ``start`` is the place of nodes without one."""
        self.written = Written(start)
        self.scan(self.document, self.document["docname"])
        self.document.walkabout(self)
        self.place_anchors()
        return self.written

    def unknown_visit(self, node: nodes.Node) -> None:
        """Warn that a node has no printed form; its text is printed anyway."""
        name = cast("nodes.Element", node).tagname
        words = _("«{name}» har ingen form på papir, så bare ordene blir trykt.").format(name=name)
        self.warn_unprinted(node, words, _("Skriv det på en annen måte."))

    def visit_math(self, node: nodes.Element) -> None:
        """Warn that a formula has no printed form; its source is printed anyway."""
        words = _("En formel har ingen form på papir, så bare koden blir trykt.")
        self.warn_unprinted(node, words, _("Skriv den med ord, eller lag et bilde av den."))

    visit_math_block = visit_math
    depart_math = depart_math_block = nothing

    def warn_unprinted(self, node: nodes.Node, words: str, remedy: str) -> None:
        """Warn at the place of a node that has no printed form."""
        place = str(self.place(node))
        logger.warning("%s %s", words, remedy, location=place, type="handbook", subtype="print")

    def unknown_departure(self, node: nodes.Node) -> None:
        """Do nothing: an unknown node opened nothing."""
