"""Read a question to write about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.counts import check_count
from handbook_ext.quiz.types.reflect.model import Reflect

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Reflect:
    """Read what good answers hold."""
    points = question.texts("points", _("Skriv to til seks momenter."))
    check_count(question, "points", len(points), 2, 6)
    question.differ("points", points)
    return Reflect(points)
