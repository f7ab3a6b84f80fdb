"""How many entries the lists of a question may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.model import LETTERS

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def check_count(record: Record, key: str, count: int, least: int, most: int = len(LETTERS)) -> None:
    """Note a fault when a list that is there has too few or too many entries."""
    if count and not least <= count <= most:
        words = {
            "options": _("alternativer"),
            "items": _("punkter"),
            "segments": _("biter"),
            "categories": _("kategorier"),
            "points": _("momenter"),
        }
        record.fault(
            _("{name} har {count} {things}.").format(
                name=record.name, count=count, things=words[key]
            ),
            _("Skriv mellom {least} og {most}.").format(least=least, most=most),
            record.fields[key],
        )
