"""The handbook's own questions, and the choices in them that have one best option."""

from __future__ import annotations

import runpy
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from handbook_ext.config.defaults import roles
from handbook_ext.engine.fingerprint import fingerprint
from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_ext.quiz.model import Question, Quiz
    from handbook_ext.quiz.view import Row

ROOT = Path(__file__).parents[2]
POINTS = {"best": 1.0, "acceptable": 0.5, "risky": 0.0, "breach": 0.0, "unlawful": 0.0}

Kind = Literal["singles", "steps"]


@dataclass(frozen=True)
class Option:
    """An option's text, how it is judged, and a fingerprint of the text."""

    words: str
    verdict: str

    @property
    def fingerprint(self) -> str:
        """The id by which labels refer to the option; white space does not matter."""
        return fingerprint(self.words)[:8]

    @property
    def points(self) -> float:
        """The option's score."""
        return POINTS[self.verdict]


@dataclass(frozen=True)
class Choice:
    """Options of which one is best: a single question, or a step of a branch."""

    rule: str
    name: str  # the question's id, and for a step its name after a slash
    kind: Kind
    line: int
    context: str  # situation and prompt
    options: tuple[Option, ...]

    @property
    def best(self) -> int:
        """The index of the best option."""
        return next(at for at, option in enumerate(self.options) if option.verdict == "best")


def read_pool(folder: Path) -> list[Quiz]:
    """Return the quizzes in a folder beside its ``conf.py``.

    Faults are printed on stderr, and questions with faults left out.
    """
    conf = runpy.run_path(str(folder.resolve().parent / "conf.py"))
    known = conf.get("handbook_roles", roles()), conf.get("handbook_work", {})
    loaded = [load_quiz(path, *known) for path in sorted(folder.glob("*.yaml"))]
    for fault in (fault for one in loaded for fault in one.faults):
        print(f"left out: {fault.place}: {fault}", file=sys.stderr)
    return [one.quiz for one in loaded]


def choices_of(quizzes: Sequence[Quiz]) -> list[Choice]:
    """Return the choices of all quizzes, in the order of the files."""
    return [
        choice
        for quiz in quizzes
        for question in quiz.questions
        for choice in choices_in(quiz.rule, question)
    ]


def choices_in(rule: str, question: Question) -> Iterator[Choice]:
    """Yield the choices in one question: the question itself, or its steps."""
    for asked in question.view().interactions:
        if not any(row.state == "best" for row in asked.rows):
            continue
        texts = [question.situation, asked.situation, asked.prompt]
        yield Choice(
            rule=rule,
            name=f"{question.id}/{asked.name}" if asked.name else question.id,
            kind="steps" if asked.name else "singles",
            line=asked.rows[0].text.place.line,
            context=" ".join(plain(text.markdown) for text in texts if text),
            options=tuple(map(option_of, asked.rows)),
        )


def option_of(row: Row) -> Option:
    """Return a row as an option."""
    return Option(plain(row.text.markdown), row.state)


def plain(markdown: str) -> str:
    """Return a text on one line."""
    return " ".join(markdown.split())
