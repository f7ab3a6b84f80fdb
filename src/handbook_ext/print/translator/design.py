"""What sphinx-design lays out on a screen: on paper all of it stands open, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.print.translator.writer import TypstWriter

if TYPE_CHECKING:
    from docutils.nodes import Element

TITLED = {"tab-item": "tabbed", "dropdown": "dropdown"}
PLAIN = {"card": "card", "grid-row": "grid-of-cards"}


class Design(TypstWriter):
    """Prints the containers of sphinx-design by their kind; others print what is in them."""

    def visit_container(self, node: Element) -> None:
        """Open a container."""
        kind = node.get("design_component", "")
        if kind in TITLED:
            label, *rest = node.children or [nodes.Text("")]
            self.begin(TITLED[kind], label.astext())
            self.visit_all(rest)
            self.end_block()
            raise nodes.SkipNode
        if kind in PLAIN:
            self.begin(PLAIN[kind])

    def depart_container(self, node: Element) -> None:
        """Close it."""
        if node.get("design_component", "") in PLAIN:
            self.end_block()
