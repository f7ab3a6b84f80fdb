"""Items to sort on paper: a table with a box for each category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.paper import ControlPrint, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_list(self: TypstWriter, node: Element) -> None:
    """Open the table."""
    self.begin("classify", categories=node["columns"], head=_("Punkt"))


CONTROL = ControlPrint(open_list, open_item)
