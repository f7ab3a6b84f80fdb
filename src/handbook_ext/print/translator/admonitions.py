"""Boxes: notes, warnings, version changes, topics and sidebars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.locale import admonitionlabels

from handbook_ext.typst.writer import TypstWriter, block, end_block

if TYPE_CHECKING:
    from docutils.nodes import Element


class Admonitions(TypstWriter):
    """Prints boxes with a title."""

    def visit_named(self, node: Element) -> None:
        """Open a box of a kind that Sphinx provides a title for."""
        kind = node.tagname
        self.begin("callout", kind, str(admonitionlabels.get(kind, "")))

    visit_attention = visit_caution = visit_danger = visit_error = visit_named
    visit_hint = visit_important = visit_note = visit_tip = visit_warning = visit_named
    visit_seealso = visit_named
    depart_attention = depart_caution = depart_danger = depart_error = end_block
    depart_hint = depart_important = depart_note = depart_tip = depart_warning = end_block
    depart_seealso = end_block

    def visit_admonition(self, node: Element) -> None:
        """Print a box with the author's own title."""
        self.print_titled(node, "callout", "admonition")

    def visit_topic(self, node: Element) -> None:
        """Print a topic as a box."""
        self.print_titled(node, "callout", "topic")

    def visit_sidebar(self, node: Element) -> None:
        """Print a sidebar."""
        self.print_titled(node, "margin-text")

    def print_titled(self, node: Element, name: str, *kind: str) -> None:
        """Print a block whose first child is its title."""
        titled = [part for part in node if isinstance(part, nodes.title)]
        self.begin(name, *kind, " ".join(part.astext() for part in titled))
        self.visit_all([part for part in node.children if part not in titled])
        self.end_block()
        raise nodes.SkipNode

    visit_versionmodified, depart_versionmodified = block("callout-of-version")
