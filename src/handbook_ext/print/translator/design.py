"""The components of sphinx-design: on paper, all are printed open and in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.typst.writer import TypstWriter, block, nothing, skip

if TYPE_CHECKING:
    from docutils.nodes import Element

TITLED = {"tab-item": "tabbed", "dropdown": "dropdown", "card": "card", "aside": "margin-text"}
"""The components with a title, and the theme functions that print them."""
CARD_TITLE = "card-title"


class Design(TypstWriter):
    """Prints the containers of sphinx-design by kind; other visitors print their content."""

    visit_PassthroughTextElement, depart_PassthroughTextElement = block("para")  # noqa: N815 - Sphinx's name
    visit_fontawesome = visit_sd_icon = skip
    visit_sd_line_break, depart_sd_line_break = nothing, nothing

    def visit_container(self, node: Element) -> None:
        """Open a container and print its title."""
        kind = node.get("design_component", "")
        if kind == CARD_TITLE:
            raise nodes.SkipNode  # printed by the card already
        if kind in TITLED:
            title = next(node.findall(is_title), None)
            self.begin(TITLED[kind], title.astext() if title is not None else "")
            self.visit_all([part for part in node.children if part is not title])
            self.end_block()
            raise nodes.SkipNode
        if kind == "grid-row":
            self.begin("grid-of-cards")

    def depart_container(self, node: Element) -> None:
        """Close the container's call."""
        if node.get("design_component", "") == "grid-row":
            self.end_block()


def is_title(node: nodes.Node) -> bool:
    """Tell whether a node is the title of the surrounding component."""
    around = node.parent
    if isinstance(node, nodes.rubric):
        return bool(around.get("design_component", "") in TITLED and around.index(node) == 0)
    return isinstance(node, nodes.container) and node.get("design_component") == CARD_TITLE
