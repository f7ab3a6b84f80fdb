"""Numbers as readers write them in their language."""

from __future__ import annotations

from babel.numbers import format_decimal

from handbook_ext.locale.known import known_locale


def counted(number: int, language: str | None) -> str:
    """Return a number with its digits grouped: «63 206»; ``fill`` in the browser does the same."""
    return format_decimal(number, locale=known_locale(language))


def decimal(number: float, language: str | None) -> str:
    """Return a number with two decimals.

    >>> decimal(0.75, "nb_NO"), decimal(0.5, "nn_NO"), decimal(1.0, "en")
    ('0,75', '0,50', '1.00')
    """
    return format_decimal(number, "0.00", known_locale(language))
