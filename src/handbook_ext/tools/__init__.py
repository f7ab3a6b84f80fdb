"""Tools: forms that give advice and make something of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.tools import assets, html, typst
from handbook_ext.tools.directive import ToolDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, the nodes with their HTML and print, and what pages load."""
    tables = {"html": html.VISITORS, "typst": typst.VISITORS}
    for node in html.VISITORS | typst.VISITORS:
        visitors = {name: table[node] for name, table in tables.items() if node in table}
        app.add_node(node, **visitors)  # type: ignore[arg-type] # mypy takes one for ``override``
    app.add_directive("tool", ToolDirective)
    assets.setup(app)
