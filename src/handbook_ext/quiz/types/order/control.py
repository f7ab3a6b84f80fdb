"""Items to put in order: on the page with buttons that move them, on paper with blanks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper, letter_tag, open_item

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_row(node: Element) -> str:
    """Return an item up to its words."""
    letter = node["letter"]
    return f'<li class="handbook-item" data-option="{letter.lower()}">{letter_tag(letter)}'


def close_row(node: Element) -> str:
    """Return the buttons that move an item, and its end."""
    up = _("Flytt {letter} opp").format(letter=node["letter"])
    down = _("Flytt {letter} ned").format(letter=node["letter"])
    return (
        '<span class="handbook-move" hidden>'
        f"{move_button('up', up, 'M8 13V3M4 7l4-4 4 4')}"
        f"{move_button('down', down, 'M8 3v10M4 9l4 4 4-4')}</span></li>\n"
    )


def move_button(direction: str, words: str, arrow: str) -> str:
    """Return a button with an arrow and words for who does not see it."""
    return (
        f'<button type="button" data-move="{direction}">'
        f'<span class="visually-hidden">{escape(words)}</span>'
        '<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">'
        f'<path d="{arrow}"></path></svg></button>'
    )


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the list."""
    writer.begin("ordering")


MOVE = Control(
    "move",
    lambda: _("Sett punktene i riktig rekkefølge."),
    "".join,
    OnPage(
        lambda: '<ol class="handbook-order">',
        '</ol>\n<p class="handbook-moved" role="status"></p>\n',
        open_row,
        close_row,
    ),
    OnPaper(open_paper, open_item),
)
