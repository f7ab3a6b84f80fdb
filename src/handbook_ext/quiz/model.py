"""A quiz, read once; every output prints this."""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.errors import Place

Verdict = Literal["best", "acceptable", "risky", "breach"]
Correctness = Literal["correct", "wrong"]

VERDICTS: tuple[Verdict, ...] = ("best", "acceptable", "risky", "breach")


class Text(NamedTuple):
    """Markdown, and the line of the quiz file where it begins."""

    markdown: str
    place: Place


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its words, how it is judged, why, and the other rules the reason rests on."""

    text: Text
    state: Verdict | Correctness
    feedback: Text
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What questions of every type have.

    ``roles`` are keys of ``handbook_roles``; ``rules`` are the slugs of the
    rules practised, the quiz's own first.
    """

    id: str
    roles: tuple[str, ...]
    rules: tuple[str, ...]
    situation: Text
    prompt: Text
    discuss: Text | None
    place: Place


@dataclass(frozen=True, slots=True)
class ChoiceQuestion(Question):
    """One best answer (``single``), or several right ones (``multiple``)."""

    type: Literal["single", "multiple"]
    options: tuple[Option, ...]

    def lettered(self) -> list[tuple[str, Option]]:
        """Return the options with their letters, from ``A`` on."""
        return list(zip(string.ascii_uppercase, self.options, strict=False))

    def basis(self, option: Option) -> tuple[str, ...]:
        """Return the rules that an option's reason rests on: its own, else the quiz's."""
        return option.rules or self.rules[:1]

    def data(self) -> dict[str, Any]:
        """Return what ``engine.grading.grade`` takes: ids and states, no words."""

        def judgement(option: Option) -> dict[str, Any]:
            if self.type == "single":
                return {"verdict": option.state}
            return {"correct": option.state == "correct"}

        options = [
            {"id": letter.lower(), **judgement(option)} for letter, option in self.lettered()
        ]
        return {"id": self.id, "type": self.type, "options": options}


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of one rule."""

    rule: str
    questions: tuple[ChoiceQuestion, ...]
    place: Place
