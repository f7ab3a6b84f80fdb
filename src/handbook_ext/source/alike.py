"""Compare texts by how they read."""

from __future__ import annotations

import unicodedata


def visible(text: str) -> str:
    """Return a text without signs that take no room, such as soft hyphens."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")


def folded(text: str) -> str:
    r"""Return a normal form that is equal for texts that readers cannot tell apart.

    >>> folded(" Ring  HR."), folded("*ring* hr") == folded("Ring hr"), folded("+") == folded("-")
    ('ring hr', False, False)
    >>> folded("Ri\u00adng\u200b") == folded("Ring")
    True
    """
    words = " ".join(visible(unicodedata.normalize("NFC", text)).casefold().split())
    return words.strip(" .!«»\"'*_") or words
