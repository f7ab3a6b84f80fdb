"""What chance alone would do: the right answers of each question drawn by lot among its rows.

Authors of a small pool must not be sent after patterns that chance makes. So a pattern is told only
when drawing by lot would hardly ever make it. The draw is within each question: a word that all its options
share tells nothing there, and counts for nothing.
"""

from __future__ import annotations

from itertools import zip_longest
from math import comb
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ERROR = 0.05
"""How often a whole check may tell of a pattern that is none, shared among all that it tries."""


class Lot(NamedTuple):
    """A question of ``rows`` rows: ``marked`` of them have what is looked at, ``right`` are drawn."""

    rows: int
    marked: int
    right: int


def chances(lots: Iterable[Lot]) -> list[float]:
    """Return how likely 0, 1, 2 … marked rows are to be drawn, over all questions.

    >>> chances([Lot(4, 1, 1), Lot(2, 1, 1)])
    [0.375, 0.5, 0.125]
    """
    sums = [1.0]
    for rows, marked, right in lots:
        ways = [
            comb(marked, hits) * comb(rows - marked, right - hits) / comb(rows, right)
            for hits in range(min(marked, right) + 1)
        ]
        shifted = [
            [0.0] * hits + [way * chance for chance in sums] for hits, way in enumerate(ways)
        ]
        sums = [sum(column) for column in zip_longest(*shifted, fillvalue=0.0)]
    return sums


def is_chance(lots: Sequence[Lot], drawn: int, tries: int) -> bool:
    """Tell whether so many (or few) may well be drawn by lot when one of ``tries`` things is looked at.

    Both tails are looked at, so each has half of the error (Bonferroni's correction).
    """
    likely = chances(lots)
    tail = min(sum(likely[drawn:]), sum(likely[: drawn + 1]))
    return tail * 2 * tries > ERROR


def expected(lots: Iterable[Lot]) -> float:
    """Return how many would be drawn on average."""
    return sum(marked * right / rows for rows, marked, right in lots)
