"""The codes of languages, and the one in which dates and numbers are written."""

from __future__ import annotations

import re

from babel.core import Locale, UnknownLocaleError

CODE = re.compile(r"[a-z]{2,3}([_@-]\w+)*", re.IGNORECASE | re.ASCII)
"""What the code of a language looks like."""


def known_locale(language: str | None) -> Locale:
    """Return the locale of a handbook's language; English for a language that Babel does not know.

    >>> [str(known_locale(language)) for language in ("nb_NO", "nn-NO", None, "xx", "?")]
    ['nb_NO', 'nn_NO', 'nb', 'en', 'en']
    """
    try:
        return Locale.parse((language or "nb").replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")
