"""Compare texts by how they read."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return a normal form that is equal for texts that readers cannot tell apart.

    >>> folded(" Ring  HR."), folded("*ring* hr") == folded("Ring hr"), folded("+") == folded("-")
    ('ring hr', False, False)
    """
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    return words.strip(" .!«»\"'*_") or words
