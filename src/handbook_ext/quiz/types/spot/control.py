"""A draft post in segments: on the page each has a checkbox to mark it, on paper a line number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_paper(writer: TypstWriter, node: Element) -> None:
    """Open the post."""
    writer.begin("spotting")


def open_piece(writer: TypstWriter, node: Element) -> None:
    """Open a segment."""
    writer.begin("segment", int(node["sign"]), node["letter"], node["said"])


MARK = Control(
    "mark",
    lambda: _("Marker alt som bør endres."),
    lambda letters: letters[0],
    OnPage(
        "quiz/types/spot/templates/post.html",
        "quiz/types/spot/templates/segment.html",
        "quiz/types/spot/templates/nothing.html",
    ),
    OnPaper(open_paper, open_piece),
    "several",
    lambda: _("Utkastet er blitt en liste med bokser."),
)
