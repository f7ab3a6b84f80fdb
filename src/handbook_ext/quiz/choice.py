"""Options with radio buttons or checkboxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.control import Control, OnPage, OnPaper

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_boxes(writer: TypstWriter, node: Element) -> None:
    """Open the options on paper, with boxes to tick."""
    writer.begin("choices", kind=node["control"])


def open_box(writer: TypstWriter, node: Element) -> None:
    """Open an option on paper; in a branch it says where to continue."""
    onward = node["onward"].lower()
    writer.begin(
        "option",
        node["letter"],
        node["said"],
        to=_("Gå til {place}").format(place=onward) if onward else None,
    )


PAGE = OnPage(row="quiz/templates/choice.html")
PAPER = OnPaper(open_boxes, open_box)
RADIO = Control(
    "radio", lambda: _("Velg ett svar."), lambda letters: letters[0], PAGE, PAPER, "one"
)
CHECKBOX = Control(
    "checkbox",
    lambda: _("Velg alle som passer."),
    lambda letters: letters[0],
    PAGE,
    PAPER,
    "several",
)
