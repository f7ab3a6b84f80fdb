"""Diagrams in Typst. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils.nodes import SkipNode

from handbook_ext.diagram import nodes
from handbook_ext.diagram.allowed import SVG
from handbook_ext.typst.writer import block

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter

FACE = "Atkinson Hyperlegible"
"""The typeface for text in a drawing; on the web it inherits the page's."""


def visit_drawing(self: TypstWriter, node: Element) -> None:
    """Print the drawing with the print colours that its file specifies."""
    start = f'<svg xmlns="{SVG}" font-family="{FACE}"'
    self.call("drawing", f"{start}{node['svg'].removeprefix('<svg')}", node["alt"])
    raise SkipNode


def depart_drawing(self: TypstWriter, node: Element) -> None:
    """Do nothing: the visitor printed the whole node."""


VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_diagram: block("diagram"),
    nodes.handbook_diagram_name: block("diagram-name"),
    nodes.handbook_drawing: (visit_drawing, depart_drawing),
    nodes.handbook_diagram_text: block("diagram-text"),
    nodes.handbook_diagram_heading: block("diagram-heading"),
}
