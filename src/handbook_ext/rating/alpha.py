"""Krippendorff's alpha for ordered values, as in Krippendorff, «Content Analysis» (2004), chapter 11."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def ordinal_alpha(units: Iterable[Sequence[int]]) -> float | None:
    """Return how far raters agree: 1 is fully, 0 as by chance; ``None`` where nothing varies.

    Each unit has the values that raters gave it. One with fewer than two says nothing of agreement.

    >>> ordinal_alpha([(1, 1), (2, 3), (3, 3)])
    0.7777777777777778
    """
    weights: dict[tuple[int, int], float] = {}
    for values in units:
        for at, one in enumerate(values):
            for other in (*values[:at], *values[at + 1 :]):
                weights[one, other] = weights.get((one, other), 0) + 1 / (len(values) - 1)
    counts: dict[int, float] = {}
    for (one, _other), weight in weights.items():
        counts[one] = counts.get(one, 0) + weight
    expected = sum(
        counts[one] * counts[other] * distance(one, other, counts)
        for one in counts
        for other in counts
    )
    if not expected:
        return None
    observed = sum(weight * distance(*pair, counts) for pair, weight in weights.items())
    return 1 - (sum(counts.values()) - 1) * observed / expected


def distance(one: int, other: int, counts: Mapping[int, float]) -> float:
    """Return the squared distance of two values: how many values lie from one to the other."""
    low, high = sorted((one, other))
    between = sum(count for value, count in counts.items() if low <= value <= high)
    return (between - (counts[one] + counts[other]) / 2) ** 2
