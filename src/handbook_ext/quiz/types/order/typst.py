"""Items to put in order on paper: a blank for the number of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.paper import ControlPrint, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_list(self: TypstWriter, node: Element) -> None:
    """Open the list."""
    self.begin("ordering")


CONTROL = ControlPrint(open_list, open_item)
