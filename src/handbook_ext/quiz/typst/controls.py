"""How each control is printed on paper: the list of its rows, and a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.types.classify import typst as sort
from handbook_ext.quiz.types.order import typst as move
from handbook_ext.quiz.types.spot import typst as mark
from handbook_ext.quiz.typst import choice

if TYPE_CHECKING:
    from handbook_ext.quiz.paper import ControlPrint

CONTROLS: dict[str, ControlPrint] = {
    "radio": choice.CONTROL,
    "checkbox": choice.CONTROL,
    "sort": sort.CONTROL,
    "move": move.CONTROL,
    "mark": mark.CONTROL,
}
