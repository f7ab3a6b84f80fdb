"""Diagrams: drawings in the theme's colours, each with its whole content as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.diagram import typst
from handbook_ext.diagram.directive import DiagramDirective
from handbook_ext.diagram.html import VISITORS
from handbook_ext.diagram.nodes import handbook_diagram
from handbook_ext.diagram.printable import leave_out_drawings

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, the nodes with their HTML, and what other builders get."""
    for node, visitors in VISITORS.items():
        app.add_node(node, html=visitors, typst=typst.VISITORS[node])
    app.add_directive("diagram", DiagramDirective)
    load_where(app, handbook_diagram, "handbook-diagram.css")
    app.connect("doctree-resolved", leave_out_drawings)
