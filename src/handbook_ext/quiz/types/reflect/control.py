"""Room to write."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


LINES = 6
"""Lines to write on, on paper."""


def text_area() -> str:
    """Return room to write on the page."""
    label = escape(_("Svaret ditt"))
    return f'<textarea class="ds-input" name="response" rows="5" aria-label="{label}"></textarea>\n'


def print_lines(writer: TypstWriter, _node: Element) -> None:
    """Print lines to write on."""
    writer.call("writing", lines_wanted=LINES)


WRITE = Control(
    "write",
    lambda: _("Det du skriver, blir bare på denne siden."),
    lambda _letters: "",
    OnPage(text_area),
    OnPaper(print_lines),
    has_rows=False,
)
