"""Which text was changed into which: what a translator has to look at again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LIKENESS = 0.6
"""The least share of words that a text and what it has become have in common, as for ``msgmerge``."""


def likely_from(gone: Iterable[str], new: Iterable[str]) -> set[str]:
    """Return those of the new texts that are likely what texts that are gone have become.

    >>> likely_from(["Svar alltid samme dag."], ["Svar alltid neste dag.", "Ring lederen."])
    {'Svar alltid neste dag.'}
    """
    left = {text: words_of(text) for text in new}
    found: set[str] = set()
    for text in gone:
        words = words_of(text)
        best = max(left, key=lambda other: likeness(words, left[other]), default="")
        if left and likeness(words, left[best]) >= LIKENESS:
            found.add(best)
            del left[best]
    return found


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(re.findall(r"\w+", text.casefold()))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two texts are by their words, from 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other) or 1)
