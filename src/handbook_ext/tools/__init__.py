"""Tools: forms that give advice and make a document of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.tools import html, typst
from handbook_ext.tools.directive import ToolDirective
from handbook_ext.tools.nodes import handbook_tool
from handbook_ext.tools.texts import html as texts_html
from handbook_ext.tools.texts import typst as texts_typst

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its nodes, and what its pages load."""
    tables = {
        "html": html.VISITORS | texts_html.VISITORS,
        "typst": typst.VISITORS | texts_typst.VISITORS,
    }
    for node in tables["html"] | tables["typst"]:
        visitors = {name: table[node] for name, table in tables.items() if node in table}
        app.add_node(node, **visitors)  # type: ignore[arg-type] # mypy takes one for ``override``
    app.add_directive("tool", ToolDirective)
    files = ("handbook-forms.css", "handbook-tool.css", "handbook.js", "handbook-tool.js")
    load_where(app, handbook_tool, *files)
