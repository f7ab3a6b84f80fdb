"""Series: consecutive questions about one situation, each from another role's point of view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handbook_ext.errors import Place
from handbook_ext.locale import _
from handbook_ext.quiz.frame import SITUATION
from handbook_ext.source.record import Absence
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.source.record import Record


NOTHING = Text("–", Place("", 0))
FIRST = replace(SITUATION, absent=Absence.FAULT)
"""The situation of a question that shares none."""


class SeriesReader:
    """Follows the series through the questions of a file, in order.

    It follows what is written even in questions with faults, so that one
    fault does not make the neighbours look wrong.
    """

    def __init__(self) -> None:
        self.current: str | None = None
        self.first: Record | None = None
        self.first_id = ""
        self.situation = NOTHING
        self.count = 0
        self.ended: set[str] = set()

    def situation_of(self, record: Record, values: Mapping[str, Any]) -> tuple[Text, str | None]:
        """Return a question's situation, and the id of the question it shares it with, or ``None``.

        ``values`` are those of its frame.
        """
        series = values["series"]
        if series is not None and series == self.current:
            return self.later(record)
        self.end()
        if series in self.ended:
            record.fault(
                _("Spørsmålene i serien «{series}» står ikke etter hverandre.").format(
                    series=series
                ),
                _("Flytt dem sammen, eller gi den ene serien et annet navn."),
                record.fields["series"],
            )
        self.situation = values["situation"] or record.read(FIRST) or NOTHING
        self.current, self.first, self.first_id, self.count = series, record, values["id"], 1
        return self.situation, None

    def later(self, record: Record) -> tuple[Text, str]:
        """Return the first question's situation; a later one must not have one of its own."""
        self.count += 1
        if "situation" in record.fields:
            record.fault(
                _("{name} har en egen situasjon midt i en serie.").format(name=record.name),
                _("Fjern «situation»; serien deler den første."),
                record.fields["situation"],
            )
        return self.situation, self.first_id

    def end(self) -> None:
        """End the open series; one with a single question is a fault."""
        if self.current is not None and self.first is not None:
            self.ended.add(self.current)
            if self.count == 1:
                self.first.fault(
                    _("Serien «{series}» har bare ett spørsmål.").format(series=self.current),
                    _("Fjern «series», eller skriv ett spørsmål til rett etter."),
                    self.first.fields["series"],
                )
        self.current = None
