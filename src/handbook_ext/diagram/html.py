"""Diagrams as HTML. ``VISITORS`` maps each node to its visitors.

The drawing is inline, so that its colours follow the theme. The caption names it. Its content
as text has lists and links, so it is referenced by ``aria-details`` rather than read out as one
long description.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from handbook_ext.diagram import nodes
from handbook_ext.quiz.printing import close, element, form_part
from handbook_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element
    from sphinx.writers.html5 import HTML5Translator


@form_part("visit")
def visit_drawing(self: HTML5Translator, node: Element) -> None:
    """Print the drawing as it is: ``diagram.drawing`` let through only shapes and text."""
    drawing = Markup(node["svg"].removeprefix("<svg"))  # noqa: S704 - its reader escaped it
    self.body.append(render("diagram/templates/drawing.html", node=node, drawing=drawing))


@form_part("visit")
def visit_text(self: HTML5Translator, node: Element) -> None:
    """Open the text; it is unfolded until the reader folds it."""
    self.body.append(self.starttag(node, "details", open=""))


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_diagram: element("figure", "handbook-diagram"),
    nodes.handbook_diagram_name: element("figcaption"),
    nodes.handbook_drawing: (visit_drawing, close("")),
    nodes.handbook_diagram_text: (visit_text, close("</details>\n")),
    nodes.handbook_diagram_heading: element("summary"),
}
