"""Ratings: how a colleague, without the key, judges each option of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS
from handbook_ext.source.json_file import read_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.view import Interaction, Row

FORMAT, VERSION = "handbook-ratings", 1


class Rating(NamedTuple):
    """One judgement. The fingerprint is that of the question when it was judged."""

    question: str
    fingerprint: str
    option: str
    verdict: str


def rated(question: Question) -> list[tuple[Interaction, tuple[Row, ...]]]:
    """Return each interaction of a question whose rows have verdicts; none in most types."""
    return [
        (asked, asked.rows)
        for asked in question.view().interactions
        if asked.rows and all(row.state in VERDICTS for row in asked.rows)
    ]


def read_ratings(path: Path) -> list[Rating]:
    """Return the ratings in a file that the page saved; raise ``AuthorError`` for any other file."""
    data = read_json(path, _("Filen er skadet."), _("Be om den på nytt."))
    start = Place(str(path), 1)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise AuthorError(
            start,
            _("Filen er ikke vurderinger fra håndboka."),
            _("Be om filen som ble lagret på siden «Vurder svarene»."),
        )
    if data.get("version") != VERSION:
        raise AuthorError(
            start,
            _("Filen er lagret av en annen utgave av håndboka."),
            _("Be om vurderinger fra siden slik den er nå."),
        )
    listed = data.get("ratings")
    if not isinstance(listed, list) or not all(map(is_rating, listed)):
        raise AuthorError(start, _("Filen er skadet."), _("Be om den på nytt."))
    return list(unique(listed))


def is_rating(entry: object) -> bool:
    """Tell whether an entry has the texts of a rating, and a known verdict."""
    return (
        isinstance(entry, dict)
        and all(isinstance(entry.get(name), str) for name in Rating._fields)
        and entry["verdict"] in VERDICTS
    )


def unique(listed: list[dict[str, Any]]) -> Iterator[Rating]:
    """Yield the ratings; of two on the same option, the last one."""
    last = {(entry["question"], entry["option"]): entry for entry in listed}
    for entry in last.values():
        yield Rating(*(entry[name] for name in Rating._fields))
