"""A quiz: read once; every output prints its view.

A question is a frame that all types share, and a body of its own type (folder ``types``). Bodies
give the engine its data: ids and states, no texts.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.errors import Place
    from handbook_ext.quiz.view import View
    from handbook_ext.source.text import Name, Text

Thing = TypeVar("Thing")
Verdict = Literal["best", "acceptable", "risky", "breach", "unlawful"]
Correctness = Literal["correct", "wrong"]

VERDICTS: tuple[Verdict, ...] = ("best", "acceptable", "risky", "breach", "unlawful")
LETTERS = string.ascii_uppercase


class Body(Protocol):
    """The part of a question that depends on its type."""

    @property
    def type(self) -> str:
        """The name of the type, a key of :data:`handbook_ext.quiz.types.TYPES`."""

    def data(self, question: str) -> dict[str, Any]:
        """Return what the engine grades by; ``question`` is the question's id."""

    def view(self, question: Question) -> View:
        """Return what outputs print."""

    def reordered(self, seed: str) -> Body:
        """Return the body for another version of a printed edition, shuffled by the seed."""


@dataclass(frozen=True, slots=True)
class Question:
    """What questions of every type have, and the body of their own type.

    ``roles`` are keys of ``handbook_roles``; ``work`` are keys of ``handbook_work``, empty when
    the situation could arise in any kind of work; ``rules`` are the slugs of the
    rules practised, the quiz's own first: reasons rest on them, and results and
    coverage are counted by them. ``prompt`` is ``None`` in a branch,
    whose steps have their own. ``shares`` is the id of the question whose
    situation a later question of a series shares. ``fingerprint`` changes with any text that a
    reader responds to (``texts.question_fingerprint``), whichever version is printed. ``beyond`` are
    rules that reasons of a pack's question rest on, and that this handbook lacks.
    """

    id: str
    roles: tuple[str, ...]
    work: tuple[str, ...]
    rules: tuple[Name, ...]
    situation: Text
    prompt: Text | None
    discuss: Text | None
    series: str | None
    shares: str | None
    body: Body
    place: Place
    fingerprint: str
    beyond: frozenset[str] = frozenset()

    def basis(self, rules: tuple[Name, ...]) -> tuple[Name, ...]:
        """Return the rules a reason rests on: its own, or else the question's; none that is ``beyond``."""
        return tuple(rule for rule in rules or self.rules if rule not in self.beyond)

    def data(self) -> dict[str, Any]:
        """Return what ``engine.grading.grade`` takes."""
        return {"id": self.id, "type": self.body.type, **self.body.data(self.id)}

    def view(self) -> View:
        """Return what outputs print."""
        return self.body.view(self)


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of one rule."""

    rule: str
    questions: tuple[Question, ...]
    place: Place


def lettered(things: Sequence[Thing]) -> list[tuple[str, Thing]]:
    """Return things paired with letters, from ``A``."""
    return list(zip(LETTERS, things, strict=False))
