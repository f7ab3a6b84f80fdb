"""The language in which dates and numbers are written."""

from __future__ import annotations

from babel.core import Locale, UnknownLocaleError


def known_locale(language: str | None) -> Locale:
    """Return the locale of a handbook's language; English for a language that Babel does not know.

    >>> [str(known_locale(language)) for language in ("nb_NO", "nn-NO", None, "xx", "?")]
    ['nb_NO', 'nn_NO', 'nb', 'en', 'en']
    """
    try:
        return Locale.parse((language or "nb").replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")
