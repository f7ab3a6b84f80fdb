"""Diagrams as HTML. ``VISITORS`` holds the visitors of every node.

The drawing is part of the page, so that its colours follow the theme. It is named
by the caption. Its words are real text, with lists and links, so they are pointed
to (``aria-details``) and not read out at once as one long description.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.diagram import nodes
from handbook_ext.quiz.printing import close, element, form_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_drawing(self: HTML5Translator, node: Element) -> None:
    """Print the drawing; ``diagram.drawing`` let only shapes and words through."""
    self.body.append(
        f'<svg class="handbook-drawing" role="img" aria-labelledby="{node["name_id"]}" '
        f'aria-describedby="{node["heading_id"]}" aria-details="{node["text_id"]}"'
        f"{node['svg'].removeprefix('<svg')}\n"
    )


@form_part("visit")
def visit_text(self: HTML5Translator, node: Element) -> None:
    """Open the words; they are shown until the reader folds them away."""
    self.body.append(self.starttag(node, "details", open=""))


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_diagram: element("figure", "handbook-diagram"),
    nodes.handbook_diagram_name: element("figcaption"),
    nodes.handbook_drawing: (visit_drawing, close("")),
    nodes.handbook_diagram_text: (visit_text, close("</details>\n")),
    nodes.handbook_diagram_heading: element("summary"),
}
