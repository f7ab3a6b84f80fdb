"""Dates: as authors write them, as readers read them, and the date that counts as today."""

from __future__ import annotations

import calendar
import datetime as dt
import os
import re
from typing import TYPE_CHECKING

from babel.dates import format_date

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.locale.known import known_locale

if TYPE_CHECKING:
    from handbook_ext.errors import Place

DATE = r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"


def date_of(key: str, text: str, place: Place, *, past: bool = False) -> dt.date:
    """Return the date that ``text`` gives; raise ``AuthorError`` when it is not one.

    With ``past``, a future date is an error too.
    """
    try:
        day = dt.date.fromisoformat(text) if re.fullmatch(DATE, text) else None
    except ValueError:
        day = None
    if day is None:
        fault = _("«{key}: {text}» er ingen dato.").format(key=key, text=text[:40])
        raise AuthorError(place, fault, _("Skriv datoen som åååå-mm-dd."))
    if past and day > latest_today():
        fault = _("«{key}: {text}» har ikke vært ennå.").format(key=key, text=text)
        raise AuthorError(place, fault, _("Skriv dagen det ble gjort."))
    return day


def written(day: dt.date, language: str | None) -> str:
    """Return a date in words: «23. november 2026»."""
    return format_date(day, format="long", locale=known_locale(language))


def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later, or the last day of a shorter month.

    >>> months_after(dt.date(2027, 8, 31), 6)
    datetime.date(2028, 2, 29)
    """
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def latest_today() -> dt.date:
    """Return today's date in the easternmost time zone, or that of ``SOURCE_DATE_EPOCH`` if later.

    A reproducible build of an earlier date does not make later reviews faults.
    """
    somewhere = dt.datetime.now(dt.timezone(dt.timedelta(hours=14))).date()
    return max(somewhere, today())


def today() -> dt.date:
    """Return the date by which reviews are due: that of ``SOURCE_DATE_EPOCH`` if set."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    now = dt.datetime.now(dt.UTC)
    return (dt.datetime.fromtimestamp(int(seconds), dt.UTC) if seconds else now).date()
