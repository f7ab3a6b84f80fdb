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
NEGLIGIBLE = 1e-15
"""Chances below it are dropped as they come: of thousands of questions only some hundred numbers are likely."""


class Lot(NamedTuple):
    """A question of ``rows`` rows: ``marked`` of them have what is looked at, ``right`` are drawn."""

    rows: int
    marked: int
    right: int


class Chances(NamedTuple):
    """How likely ``start``, ``start + 1`` … marked rows are to be drawn; more or fewer hardly ever are."""

    start: int
    shares: list[float]

    def tail(self, drawn: int) -> float:
        """Return how likely at least so many are, or at most so many, whichever is less."""
        place = drawn - self.start
        return min(sum(self.shares[max(place, 0) :]), sum(self.shares[: max(place + 1, 0)]))


def chances(lots: Iterable[Lot]) -> Chances:
    """Return what drawing by lot gives over all questions.

    >>> chances([Lot(4, 1, 1), Lot(2, 1, 1)])
    Chances(start=0, shares=[0.375, 0.5, 0.125])
    """
    start, shares = 0, [1.0]
    for rows, marked, right in lots:
        ways = [
            comb(marked, hits) * comb(rows - marked, right - hits) / comb(rows, right)
            for hits in range(min(marked, right) + 1)
        ]
        shifted = [
            [0.0] * hits + [way * share for share in shares] for hits, way in enumerate(ways)
        ]
        shares = [sum(column) for column in zip_longest(*shifted, fillvalue=0.0)]
        while shares[0] < NEGLIGIBLE:
            del shares[0]
            start += 1
        while shares[-1] < NEGLIGIBLE:
            del shares[-1]
    return Chances(start, shares)


def is_chance(lots: Sequence[Lot], drawn: int, tries: int) -> bool:
    """Tell whether so many (or few) may well be drawn by lot when one of ``tries`` things is looked at.

    Both tails are looked at, so each has half of the error (Bonferroni's correction).
    """
    return chances(lots).tail(drawn) * 2 * tries > ERROR


def expected(lots: Iterable[Lot]) -> float:
    """Return how many would be drawn on average."""
    return sum(marked * right / rows for rows, marked, right in lots)
