"""Links: within the PDF, to the web, or, where there is no target, plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from docutils import nodes

from handbook_ext.print.translator.inline import Inline
from handbook_ext.print.web import web_address
from handbook_ext.typst.writer import skip
from sphinx import addnodes

if TYPE_CHECKING:
    from docutils.nodes import Element, Node

PAGE = "%"
"""The prefix of a link to a page that may be in the same PDF."""


def page_of(node: Element, around: str) -> str:
    """Return the page that a node starts, or else ``around``."""
    return str(node["docname"]) if isinstance(node, addnodes.start_of_file) else around


class Links(Inline):
    """Prints links. A prescan finds the places that are linked to, and their labels."""

    def scan(self, document: nodes.document, root: str) -> None:
        """Note the document's pages, all ids of each place, and the places linked to."""
        self.docnames = [root]
        self.places: dict[tuple[str, str], str] = {}
        self.linked: set[str] = set()
        self.open_links: list[bool] = []
        self.footnotes = {}
        self.note_places(document, root)
        self.note_links(document, root)

    def note_places(self, node: Node, docname: str) -> None:
        """Note the label for each id below a node; what is printed again further on has none."""
        for part in node.children:
            if isinstance(part, nodes.Element):
                below = page_of(part, docname)
                ids: list[str] = part["ids"]
                for name in ids:
                    self.places.setdefault((below, name), f"{below}:{ids[0]}")
                if ids and isinstance(part, nodes.footnote):
                    self.footnotes[below, ids[0]] = part
                if ids and isinstance(part, nodes.section):
                    self.places.setdefault((below, ""), f"{below}:{ids[0]}")
                self.note_places(part, below)

    def note_links(self, node: Node, docname: str) -> None:
        """Note the labels that the links below a node lead to."""
        for part in node.children:
            if isinstance(part, nodes.Element):
                below = page_of(part, docname)
                label = self.target_of(part, below) if isinstance(part, nodes.reference) else None
                if label:
                    self.linked.add(label)
                self.note_links(part, below)

    def target_of(self, link: Element, docname: str) -> str | None:
        """Return the label that a link leads to if it is in this PDF, else ``None``."""
        if link.get("refid"):
            return self.places.get((docname, link["refid"]))
        page, _sign, anchor = link.get("refuri", "").partition("#")
        if not page.startswith(PAGE):
            return None
        return self.places.get((page.removeprefix(PAGE), unquote(anchor)))

    def dispatch_visit(self, node: Node) -> None:
        """Queue the label of a node that is linked to, then visit the node."""
        if isinstance(node, nodes.Element):
            self.written.mark(self.place(node))
            label = self.label_of(node)
            if label in self.linked:
                self.linked.discard(label)
                self.anchors.append(label)
        super().dispatch_visit(node)

    def visit_reference(self, node: Element) -> None:
        """Open a link."""
        label = self.target_of(node, self.docname)
        address = node.get("refuri", "")
        if label is None and address.startswith(PAGE):
            page, _sign, anchor = address.removeprefix(PAGE).partition("#")
            address = web_address(self.config, page, anchor) or ""
        if label is not None:
            self.begin("here", label)
        elif address:
            self.begin("web", address)
        self.open_links.append(bool(label or address))

    def depart_reference(self, node: Element) -> None:
        """Close the link."""
        if self.open_links.pop():
            self.end()

    def visit_number_reference(self, node: Element) -> None:
        """Print a numbered reference like any other link."""
        self.visit_reference(node)

    depart_number_reference = depart_reference

    def visit_download_reference(self, node: Element) -> None:
        """Print the link's text only; the file is on the web."""

    def depart_download_reference(self, node: Element) -> None:
        """Do nothing: the visitor opened nothing."""

    visit_pending_xref = visit_download_reference
    depart_pending_xref = depart_download_reference
    visit_label = skip
