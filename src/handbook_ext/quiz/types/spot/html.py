"""A draft post as HTML: each piece in a label with the box that marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.printing import ControlHtml

if TYPE_CHECKING:
    from docutils.nodes import Element


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


CONTROL = ControlHtml('<div class="handbook-post">', "</div>\n", open_row, close_row)
