"""A quiz, read once; every output prints this.

A question is a frame that all types share, and a body of its type. Bodies give
the engine its data: ids and states, no words.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

from handbook_ext.engine.shuffle import shuffled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_ext.errors import Place
    from handbook_ext.source.text import Name, Text

Thing = TypeVar("Thing")
Verdict = Literal["best", "acceptable", "risky", "breach"]
Correctness = Literal["correct", "wrong"]

VERDICTS: tuple[Verdict, ...] = ("best", "acceptable", "risky", "breach")
LETTERS = string.ascii_uppercase


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its words, how it is judged, why, and the rules of its own the reason rests on.

    ``next`` is the step or end that it leads to, in a branch only.
    """

    text: Text
    state: Verdict | Correctness
    feedback: Text
    rules: tuple[Name, ...]
    next: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A thing to sort or to put in order, and why it belongs where it does."""

    text: Text
    feedback: Text
    rules: tuple[Name, ...]
    category: int = 0


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a draft post; one with a fault names the rule it breaks, and why."""

    text: Text
    fault: Name | None
    feedback: Text | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a branch."""

    name: str
    situation: Text | None
    prompt: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a branch: how it went, how that is judged, and why."""

    name: str
    text: Text
    state: Verdict
    feedback: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One best answer (``single``), or several right ones (``multiple``)."""

    type: Literal["single", "multiple"]
    options: tuple[Option, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return how each option is judged."""
        options: list[dict[str, Any]] = []
        for letter, option in lettered(self.options):
            if self.type == "single":
                options.append({"id": letter.lower(), "verdict": option.state})
            else:
                options.append({"id": letter.lower(), "correct": option.state == "correct"})
        return {"options": options}


@dataclass(frozen=True, slots=True)
class Classify:
    """Items to sort into categories; an item's ``category`` counts from 0."""

    type: ClassVar = "classify"
    categories: tuple[Text, ...]
    items: tuple[Item, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return the category of each item; categories are numbered from 1."""
        return {
            "categories": [str(number + 1) for number in range(len(self.categories))],
            "items": [
                {"id": letter.lower(), "category": str(item.category + 1)}
                for letter, item in lettered(self.items)
            ],
        }


@dataclass(frozen=True, slots=True)
class Order:
    """Items in their right order; another ``version`` of a printed question shuffles anew."""

    type: ClassVar = "order"
    items: tuple[Item, ...]
    version: str = ""

    def shown(self, question: str) -> list[tuple[str, Item]]:
        """Return the items with letters, shuffled by the question's id: never in right order."""
        places = shuffled(list(range(len(self.items))), question + self.version)
        if places == sorted(places):
            places = [*places[1:], places[0]]
        return lettered([self.items[place] for place in places])

    def data(self, question: str) -> dict[str, Any]:
        """Return the letters in the right order."""
        letters = {item: letter.lower() for letter, item in self.shown(question)}
        return {"items": [letters[item] for item in self.items]}


@dataclass(frozen=True, slots=True)
class Spot:
    """A draft post in pieces; those with a fault are to be marked."""

    type: ClassVar = "spot"
    segments: tuple[Segment, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return which segments have a fault."""
        return {
            "segments": [
                {"id": letter.lower(), "fault": segment.fault is not None}
                for letter, segment in lettered(self.segments)
            ]
        }


@dataclass(frozen=True, slots=True)
class Branch:
    """A thread of steps, each choice leading to another step or an end."""

    type: ClassVar = "branch"
    start: str
    steps: tuple[Step, ...]
    ends: tuple[End, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return where each choice leads and how it is judged."""
        return {
            "start": self.start,
            "steps": {
                step.name: [
                    {"id": letter.lower(), "verdict": option.state, "next": option.next}
                    for letter, option in lettered(step.options)
                ]
                for step in self.steps
            },
            "ends": {end.name: end.state for end in self.ends},
        }


@dataclass(frozen=True, slots=True)
class Reflect:
    """A question to write about for oneself; ``points`` is what good answers hold."""

    type: ClassVar = "reflect"
    points: tuple[Text, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return nothing: there is nothing to judge."""
        return {}


Body = Choice | Classify | Order | Spot | Branch | Reflect
TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")


@dataclass(frozen=True, slots=True)
class Question:
    """What questions of every type have, and the body of their own.

    ``roles`` are keys of ``handbook_roles``; ``rules`` are the slugs of the
    rules practised, the quiz's own first: reasons rest on them, results are summed by
    them, and coverage counts them. ``prompt`` is ``None`` in a branch,
    whose steps have their own. ``shares`` is the id of the question whose
    situation a later question of a series has too.
    """

    id: str
    roles: tuple[str, ...]
    rules: tuple[Name, ...]
    situation: Text
    prompt: Text | None
    discuss: Text | None
    series: str | None
    shares: str | None
    body: Body
    place: Place

    def basis(self, rules: tuple[Name, ...]) -> tuple[Name, ...]:
        """Return the rules a reason rests on: its own, else the question's."""
        return rules or self.rules

    def data(self) -> dict[str, Any]:
        """Return what ``engine.grading.grade`` takes."""
        return {"id": self.id, "type": self.body.type, **self.body.data(self.id)}


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of one rule."""

    rule: str
    questions: tuple[Question, ...]
    place: Place


def lettered(things: Sequence[Thing]) -> list[tuple[str, Thing]]:
    """Return things with their letters, from ``A`` on."""
    return list(zip(LETTERS, things, strict=False))
