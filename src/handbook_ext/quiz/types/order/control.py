"""Items to put in order: on the page with buttons to move them, on paper with blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the list."""
    writer.begin("ordering")


MOVE = Control(
    "move",
    lambda: _("Sett punktene i riktig rekkefølge."),
    "".join,
    OnPage("quiz/types/order/templates/items.html", "quiz/types/order/templates/item.html"),
    OnPaper(open_paper, open_item),
    "order",
)
