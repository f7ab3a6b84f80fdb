"""Who approved a text, and when: the line below every approved block."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.dates import written
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

OTHERWISE = re.compile(r"(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4})")
"""A date as it is written in Norwegian."""

if TYPE_CHECKING:
    from sphinx.config import Config


def approval_line(key: str, config: Config, place: Place) -> nodes.paragraph:
    """Return «Godkjent 12. april 2012 av …» for a key of ``handbook_approvals``.

    Raises ``AuthorError`` when the key is unknown. A key that is not a date is reported at
    its place in ``conf.py``, and printed here as it is.
    """
    approvals = config.handbook_approvals
    if key not in approvals and (day := written_otherwise(key)):
        raise AuthorError(
            place,
            _("Datoen «{key}» er ikke skrevet som i handbook_approvals.").format(key=key),
            _("Skriv {day}.").format(day=day),
        )
    if key not in approvals:
        raise AuthorError(
            place,
            _("Vedtaket «{key}» finnes ikke.").format(key=key),
            _(
                "Bruk et av dem i handbook_approvals i conf.py: {known}. Er vedtaket nytt, legger "
                "du det inn der først."
            ).format(known=", ".join(sorted(approvals)) or "–"),
        )
    text = approval_words(key, config)
    return nodes.paragraph(text, text, classes=["handbook-approval"])


def written_otherwise(key: str) -> str:
    """Return a date that is written as 2.11.2026 in the form that ``handbook_approvals`` has, or nothing."""
    if found := OTHERWISE.fullmatch(key):
        day, month, year = found.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    return ""


def approval_words(key: str, config: Config) -> str:
    """Return «Godkjent 12. april 2012 av …» for a known key of ``handbook_approvals``."""
    by = config.handbook_approvals[key]
    return _("Godkjent {day} av {by}").format(day=day_of(key, config), by=by)


def day_of(key: str, config: Config) -> str:
    """Return the date of an approval as readers write it."""
    try:
        date = dt.date.fromisoformat(key)
    except ValueError:
        return key
    return written(date, config.language)
