"""Items to sort: on the page a group of radio buttons each, on paper a table row with boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the table."""
    writer.begin("classify", categories=node["columns"], head=_("Punkt"))


SORT = Control(
    "sort",
    lambda: _("Velg én kategori for hvert punkt."),
    lambda letters: " ".join(f"{letter}1" for letter in letters),
    OnPage(row="quiz/types/classify/templates/item.html"),
    OnPaper(open_paper, open_item),
    "match",
)
