"""What is answered with on paper: each control opens its list and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.quiz.nodes import handbook_key_entry
from handbook_ext.quiz.types import CONTROLS

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def visit_options(self: TypstWriter, node: Element) -> None:
    """Open the list of rows."""
    CONTROLS[node["control"]].paper.open_list(self, node)


def visit_option(self: TypstWriter, node: Element) -> None:
    """Open a row."""
    CONTROLS[node["control"]].paper.open_row(self, node)


def visit_text(self: TypstWriter, node: Element) -> None:
    """Open the words of a row; in a key they stand above the reason."""
    if isinstance(node.parent, handbook_key_entry):
        self.begin("key-text")


def depart_text(self: TypstWriter, node: Element) -> None:
    """Close them."""
    if isinstance(node.parent, handbook_key_entry):
        self.end_block()


def visit_blank(self: TypstWriter, node: Element) -> None:
    """Print room for an answer in one's own words."""
    CONTROLS[node["control"]].paper.open_list(self, node)
    raise SkipNode
