"""Sidebars: each is a landmark, so it needs an accessible name, that of its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator


def visit_sidebar(self: HTML5Translator, node: nodes.sidebar) -> None:
    """Open the ``<aside>``, labelled by its title."""
    title = node.next_node(nodes.title)
    label: dict[str, Any] = {"aria-label": title.astext()} if title is not None else {}
    self.body.append(self.starttag(node, "aside", CLASS="sidebar", **label))
    self.in_sidebar = True


def depart_sidebar(self: HTML5Translator, node: nodes.sidebar) -> None:
    """Close the ``<aside>``."""
    self.body.append("</aside>\n")
    self.in_sidebar = False
