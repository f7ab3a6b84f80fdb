"""The questions that a draft may resemble, as ``engine.draft.alike`` takes them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from handbook_ext.engine.draft.alike import stems
from handbook_ext.quiz.pool import alone
from handbook_ext.source.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.quiz.model import Question, Quiz

MOST_WORDS = 12
"""The most words of a question: those that the fewest other questions have."""
COMMON = 0.06
"""Words in a larger share of the questions say nothing of what one is about."""
LONGEST = 110


def pool_of(quizzes: Iterable[Quiz]) -> list[dict[str, Any]]:
    """Return the records of all questions; ``text`` is how each begins."""
    asked = [(quiz.rule, alone(question)) for quiz in quizzes for question in quiz.questions]
    said = {question.id: stems(question.situation.markdown) for _rule, question in asked}
    spread = Counter(stem for found in said.values() for stem in found)
    most = max(1, COMMON * len(asked))
    return [
        {
            "id": question.id,
            "rule": rule,
            "rules": [str(name) for name in question.rules],
            "roles": [str(role) for role in question.roles],
            "words": sorted(
                (stem for stem in said[question.id] if spread[stem] <= most),
                key=lambda stem: (spread[stem], stem),
            )[:MOST_WORDS],
            "text": beginning(question),
        }
        for rule, question in asked
    ]


def beginning(question: Question) -> str:
    """Return the first words of a situation, cut between words."""
    text = " ".join(plain(question.situation.markdown, {}).split())
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(",.;:") + " …"
