"""Dates: as authors write them, as readers read them, and the day they are judged by."""

from __future__ import annotations

import calendar
import datetime as dt
import os
import re
from typing import TYPE_CHECKING

from babel.dates import format_date

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _

if TYPE_CHECKING:
    from handbook_ext.errors import Place


def date_of(key: str, text: str, place: Place) -> dt.date:
    """Return the date that ``text`` names; raises ``AuthorError`` when it is none."""
    try:
        if re.fullmatch(r"(19|20)\d\d-\d\d-\d\d", text):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    fault = _("«{key}: {text}» er ingen dato.").format(key=key, text=text)
    raise AuthorError(place, fault, _("Skriv datoen som åååå-mm-dd."))


def written(day: dt.date, language: str | None) -> str:
    """Return a date in words: «23. november 2026»."""
    return format_date(day, format="long", locale=language or "nb")


def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later, or the last of a shorter month.

    >>> months_after(dt.date(2027, 8, 31), 6)
    datetime.date(2028, 2, 29)
    """
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def today() -> dt.date:
    """Return the day by which reviews are judged: that of ``SOURCE_DATE_EPOCH``, if set."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    now = dt.datetime.now(dt.UTC)
    return (dt.datetime.fromtimestamp(int(seconds), dt.UTC) if seconds else now).date()
