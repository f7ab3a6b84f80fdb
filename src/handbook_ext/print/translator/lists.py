"""Bulleted, numbered, definition and field lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.typst.writer import TypstWriter, block, end_block, nothing

if TYPE_CHECKING:
    from docutils.nodes import Element

NUMBERINGS = {
    "arabic": "1.",
    "loweralpha": "a)",
    "upperalpha": "A)",
    "lowerroman": "i.",
    "upperroman": "I.",
}


class Lists(TypstWriter):
    """Prints lists; empty items are not printed."""

    visit_bullet_list, depart_bullet_list = block("bullets")
    visit_definition_list, depart_definition_list = block("definitions")
    visit_definition_list_item = depart_definition_list_item = nothing
    visit_field_list, depart_field_list = block("facts")
    visit_field = depart_field = nothing
    visit_hlist, depart_hlist = block("bullets")
    visit_hlistcol = depart_hlistcol = nothing

    def visit_enumerated_list(self, node: Element) -> None:
        """Open a numbered list."""
        numbering = NUMBERINGS.get(node.get("enumtype", "arabic"), "1.")
        self.begin("numbers", numbering, node.get("start", 1))

    depart_enumerated_list = end_block

    def visit_list_item(self, node: Element) -> None:
        """Open an item, unless it is empty."""
        self.begin("enum.item" if isinstance(node.parent, nodes.enumerated_list) else "list.item")

    depart_list_item = end_block

    def visit_term(self, node: Element) -> None:
        """Open a term; several terms may share one definition."""
        before = node.parent.index(node)
        if before == 0:
            self.begin("definition")
        else:
            self.call("linebreak")

    def depart_term(self, node: Element) -> None:
        """After the last term, start the definition."""
        after = node.parent.index(node) + 1
        if after == len(node.parent) or not isinstance(node.parent[after], nodes.term):
            self.between()

    def visit_classifier(self, node: Element) -> None:
        """Print a term's classifier."""
        self.begin("emphasised")

    depart_classifier = end_block
    visit_definition = nothing
    depart_definition = end_block

    def visit_field_name(self, node: Element) -> None:
        """Open the name of a field."""
        self.begin("fact")

    def depart_field_name(self, node: Element) -> None:
        """Start the body of the field."""
        self.between()

    visit_field_body = nothing
    depart_field_body = end_block
