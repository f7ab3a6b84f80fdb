"""Texts that read the same."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return what two texts that nobody can tell apart have in common.

    >>> folded(" Ring  HR."), folded("*ring* hr") == folded("Ring hr"), folded("+") == folded("-")
    ('ring hr', False, False)
    """
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    return words.strip(" .!«»\"'*_") or words
