"""Controls on paper: each opens its list and its rows."""

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


def visit_nothing(self: TypstWriter, node: Element) -> None:
    """Open the row to choose when no other is right."""
    self.begin("nothing", node["said"])


def visit_text(self: TypstWriter, node: Element) -> None:
    """Open the text of a row; in a key it is above the reason."""
    if isinstance(node.parent, handbook_key_entry):
        self.begin("key-text")


def depart_text(self: TypstWriter, node: Element) -> None:
    """Close the text of a row."""
    if isinstance(node.parent, handbook_key_entry):
        self.end_block()


def visit_blank(self: TypstWriter, node: Element) -> None:
    """Print room for free text."""
    CONTROLS[node["control"]].paper.open_list(self, node)
    raise SkipNode
