"""Where raters disagree with the key or with one another, question by question."""

from __future__ import annotations

import warnings
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.quiz.model import VERDICTS
from handbook_ext.rating.model import rated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from handbook_ext.quiz.model import Question
    from handbook_ext.rating.model import Rating

FEWEST_RATERS = 2
SCALE: dict[str, int] = {verdict: place for place, verdict in enumerate(reversed(VERDICTS))}
"""Verdicts as numbers, best highest: they are ordered, but not equally far apart."""


class Judged(NamedTuple):
    """An option: its text, the key's verdict, and how many raters gave each verdict."""

    id: str
    text: str
    key: str
    given: Counter[str]

    @property
    def others(self) -> int:
        """How many raters disagree with the key."""
        return sum(self.given.values()) - self.given[self.key]


class Agreement(NamedTuple):
    """A question with its options, how many rated it, and the raters' agreement.

    ``alpha`` is Krippendorff's, for ordered values; ``None`` where it is not defined: with one rater, or
    when all have given all options the same verdict.
    """

    question: Question
    options: tuple[Judged, ...]
    raters: int
    alpha: float | None


def agreements(
    questions: Iterable[Question], files: Sequence[Sequence[Rating]]
) -> tuple[list[Agreement], float | None, int]:
    """Return the agreement on each question that was rated, that on all, and how many were outdated.

    Each file is one rater. Ratings of a question that has changed since do not count.
    """
    known = {question.id: question for question in questions}
    valid = [[one for one in file if is_valid(one, known)] for file in files]
    outdated = sum(map(len, files)) - sum(map(len, valid))
    by_rater = [{(one.question, one.option): one.verdict for one in file} for file in valid]
    found = [
        agreement(question, by_rater)
        for question in known.values()
        if any(one.question == question.id for file in valid for one in file)
    ]
    units = [(each.question.id, option.id) for each in found for option in each.options]
    return found, alpha(by_rater, units), outdated


def is_valid(rating: Rating, known: dict[str, Question]) -> bool:
    """Tell whether the question still has the option, and is as it was."""
    question = known.get(rating.question)
    return (
        question is not None
        and question.fingerprint == rating.fingerprint
        and any(row.id == rating.option for _asked, rows in rated(question) for row in rows)
    )


def agreement(question: Question, by_rater: Sequence[dict[tuple[str, str], str]]) -> Agreement:
    """Return the agreement on one question."""
    options = []
    for _asked, rows in rated(question):
        for row in rows:
            given = [rater.get((question.id, row.id)) for rater in by_rater]
            counts = Counter(verdict for verdict in given if verdict)
            options.append(Judged(row.id, row.text.markdown, row.state, counts))
    units = [(question.id, option.id) for option in options]
    raters = sum(any(unit in rater for unit in units) for rater in by_rater)
    return Agreement(question, tuple(options), raters, alpha(by_rater, units))


def alpha(
    by_rater: Sequence[dict[tuple[str, str], str]], units: Sequence[tuple[str, str]]
) -> float | None:
    """Return Krippendorff's alpha for some options, or ``None``.

    Raises ``ImportError`` where the package is not installed.
    """
    import krippendorff  # noqa: PLC0415 - only this command needs it, and numpy

    nothing = float("nan")
    table = [
        [SCALE[rater[unit]] if unit in rater else nothing for unit in units]
        for rater in by_rater
        if any(unit in rater for unit in units)
    ]
    if len(table) < FEWEST_RATERS:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of the division below
        try:
            found = krippendorff.alpha(
                reliability_data=table,
                level_of_measurement="ordinal",
                value_domain=list(SCALE.values()),
            )
        except ValueError:  # no option has two ratings
            return None
    return None if found != found else float(found)  # noqa: PLR0124 - nan: nothing varies


def disagreements(found: Iterable[Agreement]) -> Iterator[Agreement]:
    """Yield the questions where somebody disagrees, most raters against the key first."""
    odd = [each for each in found if any(option.others for option in each.options)]
    yield from sorted(
        odd, key=lambda each: (-max(option.others for option in each.options), each.question.id)
    )
