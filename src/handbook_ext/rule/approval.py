"""Who approved a text, and when: the line below every approved block."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from babel.dates import format_date
from docutils import nodes

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _

if TYPE_CHECKING:
    from sphinx.config import Config


def approval_line(key: str, config: Config, place: Place) -> nodes.paragraph:
    """Return «Godkjent 12. april 2012 av …» for a key of ``handbook_approvals``.

    Raises ``AuthorError`` when the key is no date or names no approval.
    """
    approvals = config.handbook_approvals
    if key not in approvals:
        raise AuthorError(
            place,
            _("Vedtaket «{key}» finnes ikke.").format(key=key),
            _("Bruk et av dem i handbook_approvals i conf.py: {known}.").format(
                known=", ".join(sorted(approvals)) or "–"
            ),
        )
    try:
        date = dt.date.fromisoformat(key)
    except ValueError:
        raise AuthorError(
            place,
            _("«{key}» er ingen dato.").format(key=key),
            _("Skriv datoen i handbook_approvals i conf.py som åååå-mm-dd."),
        ) from None
    day = format_date(date, format="long", locale=config.language or "nb")
    text = _("Godkjent {day} av {by}").format(day=day, by=approvals[key])
    return nodes.paragraph(text, text, classes=["handbook-approval"])
