"""The questions of a handbook as ``engine.booklet`` takes them, and the names an address may contain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.pool import alone
from handbook_ext.quiz.texts import parts_of
from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.config import Config

    from handbook_ext.quiz.model import Question, Quiz


def record(question: Question, rule: str) -> dict[str, Any]:
    """Return one question as the engine takes it; ``words`` counts all that a group reads."""
    return {
        "id": question.id,
        "rule": rule,
        "rules": [str(name) for name in question.rules],
        "roles": list(question.roles),
        "work": list(question.work),
        "type": question.body.type,
        "words": sum(len(part.text.markdown.split()) for part in parts_of(alone(question))),
        "steps": len(question.view().interactions),
    }


def records(quizzes: Iterable[Quiz]) -> list[dict[str, Any]]:
    """Return the records of all questions, quiz by quiz."""
    return [record(question, quiz.rule) for quiz in quizzes for question in quiz.questions]


def known(config: Config, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the names that a booklet's address may contain; only rules that have questions."""
    return {
        "roles": list(config.handbook_roles),
        "work": list(config.handbook_work),
        "rules": list(dict.fromkeys(each["rule"] for each in found)),
        "types": list(TYPES),
        "edition": config.handbook_edition,
    }
