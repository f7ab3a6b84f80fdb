"""Questions as raters see them: their options, and nothing of how they are judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz.pool import alone
from handbook_ext.rating.model import rated

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question, Quiz


def records(quizzes: list[Quiz]) -> list[dict[str, Any]]:
    """Return the questions that have options with verdicts, quiz by quiz."""
    found = []
    for quiz in quizzes:
        for question in quiz.questions:
            asked = steps(alone(question))
            if asked:
                found.append(
                    {
                        "id": question.id,
                        "rule": quiz.rule,
                        "fingerprint": question.fingerprint,
                        "situation": question.situation.markdown,
                        "steps": asked,
                    }
                )
    return found


def steps(question: Question) -> list[dict[str, Any]]:
    """Return the question's interactions: the question itself, or the steps of a branch."""
    return [
        {
            "title": asked.title,
            "situation": asked.situation.markdown if asked.situation else "",
            "prompt": asked.prompt.markdown if asked.prompt else "",
            "options": [
                {"id": row.id, "letter": row.letter, "text": row.text.markdown} for row in rows
            ],
        }
        for asked, rows in rated(question)
    ]
