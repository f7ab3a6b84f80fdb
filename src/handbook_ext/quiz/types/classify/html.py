"""Items to sort as HTML: a group of radio buttons each, one a category."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.quiz.printing import ControlHtml, letter_tag

if TYPE_CHECKING:
    from docutils.nodes import Element


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


CONTROL = ControlHtml("", "", open_row, close_row)
