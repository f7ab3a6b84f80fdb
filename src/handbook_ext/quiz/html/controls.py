"""How each control is printed as HTML: the list of its rows, and a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.html import choice
from handbook_ext.quiz.types.classify import html as sort
from handbook_ext.quiz.types.order import html as move
from handbook_ext.quiz.types.spot import html as mark

if TYPE_CHECKING:
    from handbook_ext.quiz.printing import ControlHtml

CONTROLS: dict[str, ControlHtml] = {
    "radio": choice.CONTROL,
    "checkbox": choice.CONTROL,
    "sort": sort.CONTROL,
    "move": move.CONTROL,
    "mark": mark.CONTROL,
}
