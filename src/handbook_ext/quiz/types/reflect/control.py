"""A text area, or lines on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


LINES = 6
"""Lines on paper."""


def print_lines(writer: TypstWriter, _node: Element) -> None:
    """Print lines to write on."""
    writer.call("writing", lines_wanted=LINES)


WRITE = Control(
    "write",
    lambda: _("Det du skriver, blir bare på denne siden."),
    lambda _letters: "",
    OnPage("quiz/types/reflect/templates/writing.html"),
    OnPaper(print_lines, has_hint=False),
    "write",
    has_rows=False,
)
