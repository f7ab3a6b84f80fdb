"""Read a reflection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.types.reflect.fields import POINTS
from handbook_ext.quiz.types.reflect.model import Reflect

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Reflect:
    """Read the points of good answers."""
    points = question.read(POINTS)
    question.differ("points", points)
    return Reflect(points)
