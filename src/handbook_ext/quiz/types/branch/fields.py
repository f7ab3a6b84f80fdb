"""The fields of a branch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _, later
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.quiz.fields import VERDICT, feedback, options, prompt, situation, words
from handbook_ext.source.nested import NamedEntries
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import NAME, Named

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.record import Record


class Way(Named):
    """The name of a step or an end, one of those given."""

    def read(self, record: Record, field: Field[Any], given: Collection[str] | None = None) -> str:
        """Return the name; an unknown one is a fault, if the names are known."""
        reported = len(record.faults)
        name, ways = super().read(record, field), given
        if len(record.faults) == reported and ways is not None and name not in ways:
            record.fault(
                _("«next: {next}» fører ingen steder.").format(next=name[:40]),
                did_you_mean(
                    name, ways, _("Bruk en av disse: {known}.").format(known=", ".join(ways))
                ),
                record.fields[field.key],
            )
        return name


START = Field(
    "start",
    NAME,
    later("Navnet på det første steget."),
    later("Skriv navnet på det første steget."),
)
NEXT = Field(
    "next",
    Way(),
    later("Navnet på steget eller slutten som valget fører til."),
    later("Skriv navnet på steget eller slutten som valget fører til."),
)
OPTIONS = options(VERDICT, NEXT)
SITUATION = situation(later("Skriv hva som har skjedd siden sist."))
PROMPT = prompt(later("Skriv for eksempel «Hva bør du gjøre nå?»."))
END = (
    words(later("Skriv hvordan det gikk.")),
    VERDICT,
    feedback(later("Forklar hvorfor det gikk slik.")),
)
STEPS = Field(
    "steps",
    NamedEntries((SITUATION, PROMPT, OPTIONS), later("Steget «{name}» i {owner}")),
    later("Stegene etter navn."),
    later("Skriv minst ett steg."),
)
ENDS = Field(
    "ends",
    NamedEntries(END, later("Slutten «{name}» i {owner}")),
    later("Sluttene etter navn."),
    later("Skriv minst én slutt."),
)
FIELDS = (START, STEPS, ENDS)
