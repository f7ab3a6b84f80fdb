"""Options on paper: a box to tick each; in a branch they say where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.paper import ControlPrint

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def open_list(self: TypstWriter, node: Element) -> None:
    """Open options to tick."""
    self.begin("choices", kind=node["control"])


def open_row(self: TypstWriter, node: Element) -> None:
    """Open an option."""
    onward = node["onward"].lower()
    self.begin(
        "option",
        node["letter"],
        node["said"],
        to=_("Gå til {place}").format(place=onward) if onward else None,
    )


CONTROL = ControlPrint(open_list, open_row)
