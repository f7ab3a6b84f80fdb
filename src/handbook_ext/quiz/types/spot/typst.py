"""A draft post on paper: its pieces have numbers, as lines have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.paper import ControlPrint

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_list(self: TypstWriter, node: Element) -> None:
    """Open the post."""
    self.begin("spotting")


def open_row(self: TypstWriter, node: Element) -> None:
    """Open a piece."""
    self.begin("segment", int(node["sign"]), node["letter"], node["said"])


CONTROL = ControlPrint(open_list, open_row)
