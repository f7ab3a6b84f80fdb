"""The fields of a question with several right answers."""

from __future__ import annotations

from handbook_ext.locale import later
from handbook_ext.quiz.fields import options
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import FLAG

CORRECT = Field(
    "correct",
    FLAG,
    later("true når det er rett å krysse av, ellers false."),
    later("Skriv «correct: true» om det er rett å krysse av, ellers «correct: false»."),
    named="state",
)
OPTIONS = options(CORRECT)
FIELDS = (OPTIONS,)
