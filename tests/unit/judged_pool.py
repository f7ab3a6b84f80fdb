"""Quizzes with many small questions, for checks on a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from handbook_ext.quiz.model import Question

MOST_IN_A_FILE = 200


def pool(folder: Path, questions: Sequence[str]) -> list[Question]:
    """Return questions given by their own keys in YAML, from files within the size limit."""
    return [
        question
        for start in range(0, len(questions), MOST_IN_A_FILE)
        for question in quiz(folder, start, questions[start : start + MOST_IN_A_FILE])
    ]


def quiz(folder: Path, start: int, questions: Sequence[str]) -> Sequence[Question]:
    path = folder / "rolle.yaml"
    frame = "  - id: s{}\n    roles: [mandat]\n    situation: N.\n    prompt: H?\n    {}\n"
    asked = "".join(frame.format(number, own) for number, own in enumerate(questions, start))
    path.write_text(f"rule: rolle\nquestions:\n{asked}", encoding="utf-8")
    loaded = load_quiz(path, ["mandat"])
    assert loaded.faults == []
    return loaded.quiz.questions


def single(best: str, *others: str) -> str:
    options = [f"{{text: {best}, verdict: best, feedback: F.}}"]
    options += [f"{{text: {other}, verdict: risky, feedback: F.}}" for other in others]
    return f"type: single\n    options: [{', '.join(options)}]"


def multiple(right: Sequence[str], wrong: Sequence[str]) -> str:
    options = [f"{{text: {text}, correct: true, feedback: F.}}" for text in right]
    options += [f"{{text: {text}, correct: false, feedback: F.}}" for text in wrong]
    return f"type: multiple\n    options: [{', '.join(options)}]"


def draft(pieces: int, faults: Collection[int]) -> str:
    segments = [
        f"{{text: b{place}, fault: rolle, feedback: F.}}" if place in faults else f"b{place}"
        for place in range(1, pieces + 1)
    ]
    sound = "" if faults else "\n    feedback: F."
    return f"type: spot\n    segments: [{', '.join(segments)}]{sound}"


def sorting(sizes: Sequence[int]) -> str:
    items = [
        f"{{text: p{column}x{number}, category: k{column}, feedback: F.}}"
        for column, size in enumerate(sizes)
        for number in range(size)
    ]
    columns = ", ".join(f"k{column}" for column in range(len(sizes)))
    return f"type: classify\n    categories: [{columns}]\n    items: [{', '.join(items)}]"
