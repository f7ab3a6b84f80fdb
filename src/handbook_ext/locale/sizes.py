"""Sizes of files as readers know them."""

from __future__ import annotations

from babel.numbers import format_decimal

from handbook_ext.locale.known import known_locale

MEGABYTE = 1_000_000


def size_words(size: int, language: str) -> str:
    """Return a size in bytes, rounded and in the units that readers know.

    >>> size_words(40_001, "nb_NO"), size_words(1_651_723, "nb_NO")
    ('41 kB', '1,7 MB')
    """
    if size < MEGABYTE:
        return f"{-(-size // 1000)} kB"
    return f"{format_decimal(size / MEGABYTE, '0.0', known_locale(language))} MB"
