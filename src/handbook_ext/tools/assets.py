"""The scripts of the pages that show a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.tools.nodes import handbook_tool

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def add_scripts(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Load the kernel's client, then the tool; other pages stay without."""
    if doctree is not None and next(doctree.findall(handbook_tool), None) is not None:
        app.add_js_file("handbook.js", loading_method="defer")
        app.add_js_file("handbook-tool.js", loading_method="defer")


def setup(app: Sphinx) -> None:
    """Add the scripts as pages are written."""
    app.connect("html-page-context", add_scripts)
