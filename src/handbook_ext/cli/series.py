"""A question that stood alone in the form goes back into its series, which shares one situation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.kept import entries

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_ext.cli.piece import Piece
    from handbook_ext.quiz.model import Question

COMMENT = r" {0,2}#"
SHARED = ("series", "situation")
"""What the file's own question decides."""


def in_series(piece: Piece, old: Question, path: Path) -> str:
    """Return the YAML of a piece as it stands in the series of ``old``; unchanged without a series.

    Raises ``AuthorError`` when its situation is another one: the series' other questions share it.
    """
    if old.series is None:
        return piece.yaml
    if words(piece.question) != words(old):
        raise AuthorError(
            piece.question.place,
            _("Spørsmålet er en del av serien «{series}», som deler én situasjon.").format(
                series=old.series
            ),
            _("Skriv den nye situasjonen inn for hånd i {path}, og prøv igjen.").format(
                path=path.name
            ),
        )
    lines = piece.yaml.splitlines(keepends=True)
    for start, end in reversed(spans(piece.yaml, SHARED if old.shares else SHARED[:1])):
        del lines[start:end]
    return "".join([lines[0], f"  series: {old.series}\n", *lines[1:]])


def words(question: Question) -> list[str]:
    """Return the words of a situation, however its lines are broken."""
    return question.situation.markdown.split()


def spans(text: str, names: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the first line of each of these keys of the only entry, and the line after its value."""
    [entry] = entries(yaml.compose(text, yaml.SafeLoader))
    lines = text.splitlines()
    starts = [(name.value, name.start_mark.line) for name, _value in entry.value]
    ends = [line for _name, line in starts[1:]] + [len(lines)]
    found = []
    for (name, start), end in zip(starts, ends, strict=True):
        # A comment that is not deeper than the keys is about what comes next.
        while re.match(COMMENT, lines[end - 1]):
            end -= 1  # noqa: PLW2901 - it shrinks to the value
        found += [(start, end)] if name in names else []
    return found
