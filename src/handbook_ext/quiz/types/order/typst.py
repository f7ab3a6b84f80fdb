"""Items to put in order on paper: a blank for the number of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.typst.control import ControlPrint, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.print.translator import TypstTranslator


def open_list(self: TypstTranslator, node: Element) -> None:
    """Open the list."""
    self.begin("ordering")


CONTROL = ControlPrint(open_list, open_item)
