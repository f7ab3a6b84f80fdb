"""Items to put in order as HTML: a list, with buttons that move each item."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.printing import ControlHtml, letter_tag

if TYPE_CHECKING:
    from docutils.nodes import Element


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


CONTROL = ControlHtml(
    '<ol class="handbook-order">',
    '</ol>\n<p class="handbook-moved" role="status"></p>\n',
    open_row,
    close_row,
)
