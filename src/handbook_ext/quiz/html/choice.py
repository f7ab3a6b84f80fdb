"""Options as HTML: a radio button or a checkbox each, in a label with its letter."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.quiz.printing import ControlHtml, letter_tag

if TYPE_CHECKING:
    from docutils.nodes import Element


def open_row(node: Element) -> str:
    """Return an option up to its words."""
    value = node["letter"].lower()
    return (
        f'<div class="handbook-option" data-option="{value}">\n'
        f'<label><input class="ds-input" type="{node["control"]}" name="{escape(node["group"])}" '
        f'value="{value}"> {letter_tag(node["letter"])}'
    )


def close_row(_node: Element) -> str:
    """Return what closes it."""
    return "</label></div>\n"


CONTROL = ControlHtml("", "", open_row, close_row)
