"""From the file of limits to the model: one file for all tools, so that it is checked in one place."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.source.record import Record
from handbook_ext.source.tree import compose
from handbook_ext.tools.entries import entries
from handbook_ext.tools.texts.model import Limit

if TYPE_CHECKING:
    from pathlib import Path

LIMITS_KEYS = ("limits",)
LIMIT_KEYS = ("id", "channel", "field", "most", "source", "address", "checked")


def load_limits(path: Path, faults: list[AuthorError]) -> tuple[Limit, ...]:
    """Read the file; what is wrong in it is added to ``faults``."""
    try:
        root = compose(path, LIMITS_KEYS)
    except AuthorError as error:
        faults.append(error)
        return ()
    record = Record(root, _("Filen med grenser"), str(path), faults, LIMITS_KEYS)
    ids = Ids()
    return tuple(read_limit(entry, ids) for entry in entries(record, "limits", LIMIT_KEYS))


def read_limit(record: Record, ids: Ids) -> Limit:
    """Read one limit."""
    return Limit(
        id=ids.read(record),
        channel=record.markdown("channel", _("Skriv hva kanalen heter.")),
        field=record.markdown("field", _("Skriv hva feltet heter der teksten skal stå.")),
        most=read_most(record),
        source=record.markdown("source", _("Skriv hvem som sier det.")),
        address=read_address(record),
        checked=read_checked(record),
        place=record.place,
    )


def read_most(record: Record) -> int:
    """Return the number of signs."""
    remedy = _("Skriv et helt tall, for eksempel 150.")
    text = record.name_in("most", remedy)
    if re.fullmatch(r"[1-9][0-9]{0,8}", text):
        return int(text)
    if "most" in record.fields:
        record.fault(
            _("{name} har ikke et antall tegn i «most».").format(name=record.name),
            remedy,
            record.fields["most"],
        )
    return 0


def read_address(record: Record) -> str | None:
    """Return where the source can be read, if anywhere."""
    remedy = _("Skriv adressen til kilden, som begynner med https://.")
    text = record.optional_markdown("address", remedy)
    if text is None:
        return None
    if not text.markdown.startswith("https://"):
        record.fault(
            _("{name} har ikke en nettadresse i «address».").format(name=record.name),
            remedy,
            record.fields["address"],
        )
    return text.markdown


def read_checked(record: Record) -> dt.date:
    """Return the day when the limit was last looked up."""
    day = record.date("checked", _("Skriv dagen grensen sist ble slått opp."), past=True)
    return day or dt.date.min
