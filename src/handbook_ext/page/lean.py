"""Leave out what a page does not use: sphinx-design puts its files on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DESIGN_FILES = ("sphinx-design.min.css", "design-tabs.js")


def leave_out_design(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Drop the files of sphinx-design where no grid, card, tab or dropdown is."""
    if doctree is not None and any(is_designed(node) for node in doctree.findall(nodes.Element)):
        return
    for files in ("css_files", "script_files"):
        context[files] = [
            file
            for file in context[files]
            if not str(getattr(file, "filename", "")).endswith(DESIGN_FILES)
        ]


def is_designed(node: nodes.Element) -> bool:
    """Tell whether sphinx-design gave the node its look."""
    classes: list[str] = node.get("classes", [])
    return any(name.startswith("sd-") for name in classes)


def setup(app: Sphinx) -> None:
    """Look at each page when its files are known."""
    app.connect("html-page-context", leave_out_design, priority=900)
