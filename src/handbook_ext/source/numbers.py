"""Number formatting for readers."""

from __future__ import annotations

from babel.numbers import format_decimal

from handbook_ext.locale.known import known_locale


def counted(number: int, language: str | None) -> str:
    """Return a number with its digits grouped: «63 206»; ``fill`` in the browser does the same."""
    return format_decimal(number, locale=known_locale(language))
