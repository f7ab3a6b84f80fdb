"""A question that stood alone in the form goes back into its series, which shares one situation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.source.swap_field import spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.cli.piece import Piece
    from handbook_ext.quiz.model import Question

SHARED = ("series", "situation")
"""What the file's own question decides."""


def in_series(piece: Piece, old: Question) -> str:
    """Return the YAML of a piece as it stands in the series of ``old``; unchanged without a series."""
    if old.series is None:
        return piece.yaml
    lines = piece.yaml.splitlines(keepends=True)
    for start, end in reversed(spans(piece.yaml, SHARED if old.shares else SHARED[:1])):
        del lines[start:end]
    return "".join([lines[0], f"  series: {old.series}\n", *lines[1:]])


def others_in_series(old: Question, questions: Iterable[Question]) -> list[Question]:
    """Return the other questions of its series, in their order; none without a series."""
    return [
        each
        for each in questions
        if old.series is not None
        and (each.series, each.place.path) == (old.series, old.place.path)
        and each.id != old.id
    ]


def has_new_situation(piece: Piece, old: Question) -> bool:
    """Tell whether the words of a situation are others, however its lines are broken."""
    return words(piece.question) != words(old)


def situation_of(piece: Piece) -> str:
    """Return the lines of a piece's situation, as they are in an entry at the margin."""
    [(start, end)] = spans(piece.yaml, SHARED[1:])
    return "".join(piece.yaml.splitlines(keepends=True)[start:end])


def words(question: Question) -> list[str]:
    """Return the words of a question's situation."""
    return question.situation.markdown.split()
