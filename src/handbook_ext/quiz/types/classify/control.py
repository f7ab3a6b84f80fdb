"""Items to sort: on the page a group of radio buttons each, on paper a row with boxes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper, letter_tag, nothing, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_row(node: Element) -> str:
    """Return an item up to its words, which are the legend of its categories."""
    return (
        f'<fieldset class="handbook-item" data-option="{node["letter"].lower()}">\n'
        f"<legend>{letter_tag(node['letter'])}"
    )


def close_row(node: Element) -> str:
    """Return the categories of an item, and its end."""
    name = f"item-{node['letter'].lower()}"
    labels = "".join(
        f'<label class="handbook-category"><input class="ds-input" type="radio" name="{name}" '
        f'value="{number}"> <span>{escape(words)}</span></label>\n'
        for number, words in enumerate(node["columns"], 1)
    )
    return f"</legend>\n{labels}</fieldset>\n"


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the table."""
    writer.begin("classify", categories=node["columns"], head=_("Punkt"))


SORT = Control(
    "sort",
    lambda: _("Velg én kategori for hvert punkt."),
    lambda letters: " ".join(f"{letter}1" for letter in letters),
    OnPage(nothing, "", open_row, close_row),
    OnPaper(open_paper, open_item),
)
