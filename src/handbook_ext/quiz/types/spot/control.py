"""A draft post in pieces: on the page with a box each that marks it, on paper numbered as lines are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_row(node: Element) -> str:
    """Return a piece up to its words; it has no letter, for it is read in its post."""
    value = node["letter"].lower()
    return (
        f'<label class="handbook-segment" data-option="{value}">'
        f'<input class="ds-input" type="checkbox" name="response" value="{value}">'
    )


def close_row(_node: Element) -> str:
    """Return what closes it."""
    return "</label>\n"


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the post."""
    writer.begin("spotting")


def open_piece(writer: TypstWriter, node: Element) -> None:
    """Open a piece."""
    writer.begin("segment", int(node["sign"]), node["letter"], node["said"])


MARK = Control(
    "mark",
    lambda: _("Marker alt som bør endres."),
    lambda letters: letters[0],
    OnPage(lambda: '<div class="handbook-post">', "</div>\n", open_row, close_row),
    OnPaper(open_paper, open_piece),
)
