"""All texts of a question and what each one is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from handbook_ext.engine.fingerprint import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction, Row
    from handbook_ext.source.text import Text

Kind = Literal["situation", "step", "prompt", "option", "feedback", "other"]


class Part(NamedTuple):
    """A text and what it is; ``option`` is any row to choose, sort or mark.

    ``step`` is what has happened before a step.
    """

    kind: Kind
    text: Text


def parts_of(question: Question) -> Iterator[Part]:
    """Yield the question's texts in reading order; a shared situation belongs to the first question."""
    if question.shares is None:
        yield Part("situation", question.situation)
    view = question.view()
    for interaction in view.interactions:
        yield from interaction_parts(interaction)
    for ending in view.endings:
        yield Part("other", ending.text)
        yield Part("feedback", ending.reason)
    yield from (Part("other", point) for point in view.points)
    if question.discuss:
        yield Part("other", question.discuss)


def interaction_parts(interaction: Interaction) -> Iterator[Part]:
    """Yield the texts of one interaction, its rows in the author's order.

    The key has that order if it lists all rows: items to put in order are shown shuffled. Where
    something is written, only the key has rows.
    """
    if interaction.situation:
        yield Part("step", interaction.situation)
    if interaction.prompt:
        yield Part("prompt", interaction.prompt)
    yield from (Part("other", column) for column in interaction.columns)
    is_whole = len(interaction.key) >= len(interaction.rows)
    for row in interaction.key if is_whole else interaction.rows:
        yield Part("option", row.text)
        if row.reason:
            yield Part("feedback", row.reason)
    if interaction.nothing and interaction.nothing.reason:
        yield Part("feedback", interaction.nothing.reason)


def verdict_rows(question: Question) -> list[tuple[Row, ...]]:
    """Return each group of rows of which one is best."""
    return [
        interaction.rows
        for interaction in question.view().interactions
        if any(row.state == "best" for row in interaction.rows)
    ]


def best_row(question: Question) -> Row | None:
    """Return the best row of a question that has exactly one; a branch has one per step."""
    groups = verdict_rows(question)
    if len(groups) != 1 or question.view().endings:
        return None
    return next(row for row in groups[0] if row.state == "best")


def question_fingerprint(question: Question) -> str:
    """Return a fingerprint of everything a reader responds to; any change of text changes it.

    It is the same wherever the question is shown, whether its situation is repeated or not. It
    is computed before a question is translated, so it is the same in every language.
    """
    alone = replace(question, discuss=None, shares=None)
    words = [part.text.markdown for part in parts_of(alone)]
    return fingerprint([question.situation.markdown, words, question.data()])
