"""What a control is on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


class ControlPrint(NamedTuple):
    """The calls that open the list of all rows, and a row; the translator closes both."""

    open_list: Callable[[TypstWriter, Element], None]
    open_row: Callable[[TypstWriter, Element], None]


def open_item(self: TypstWriter, node: Element) -> None:
    """Open an item to sort or to put in order."""
    self.begin("item", node["letter"], node["said"])
