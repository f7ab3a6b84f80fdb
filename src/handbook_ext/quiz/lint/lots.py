"""What chance alone would produce: right answers drawn by lot among the rows of each question.

Authors of a small pool must not be sent after patterns that are due to chance. So a pattern is
reported only when it would hardly ever arise by lot. Lots are drawn within each question, so a word
that all its options share has no effect.
"""

from __future__ import annotations

from itertools import zip_longest
from math import comb
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ERROR = 0.05
"""The probability that a whole check reports a pattern where there is none (family-wise error rate)."""
NEGLIGIBLE = 1e-15
"""Lower probabilities are dropped along the way: even for thousands of questions, only some hundred
counts are likely."""


class Lot(NamedTuple):
    """A question with ``rows`` rows: ``marked`` of them have the feature, and ``right`` are drawn."""

    rows: int
    marked: int
    right: int


class Chances(NamedTuple):
    """The probabilities of drawing ``start``, ``start + 1`` … marked rows; others are negligible."""

    start: int
    shares: list[float]

    def tail(self, drawn: int) -> float:
        """Return the probability of at least, or of at most, this many; whichever is smaller."""
        place = drawn - self.start
        return min(sum(self.shares[max(place, 0) :]), sum(self.shares[: max(place + 1, 0)]))


def chances(lots: Iterable[Lot]) -> Chances:
    """Return the distribution over all questions, the convolution of hypergeometric ones.

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
    """Tell whether a count may well be due to chance, given that ``tries`` features are tested.

    The test is two-sided, and corrected for ``tries`` (Bonferroni).
    """
    return chances(lots).tail(drawn) * 2 * tries > ERROR


def expected(lots: Iterable[Lot]) -> float:
    """Return the expected number of marked rows drawn."""
    return sum(marked * right / rows for rows, marked, right in lots)
