"""The fields that questions of several types share.

Each is declared once: reading, the JSON Schema and the tables of ``{fields}`` all use the
declaration. The fields of a single type are in its folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.locale import later
from handbook_ext.quiz.model import LETTERS, VERDICTS
from handbook_ext.source.nested import Entries, Many
from handbook_ext.source.record import Field
from handbook_ext.source.shapes import TEXT
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from handbook_ext.source.record import Fields
    from handbook_ext.source.text import Name, Text


def situation(remedy: str) -> Field[Text | None]:
    """Return the field of a situation, optional in steps and in later questions of a series."""
    help_words = later(
        "Hva som nettopp har skjedd, 40–70 ord: hvem du er, hvor, hva som står på spill."
    )
    return Field("situation", TEXT, help_words, remedy, absent=None)


def prompt(remedy: str) -> Field[Text]:
    """Return the field of a prompt."""
    help_words = later("Det leseren skal vurdere. «Hva bør …», ikke «Hva ville …».")
    return Field("prompt", TEXT, help_words, remedy)


def words(remedy: str) -> Field[Text]:
    """Return the field of the text of an option, item, segment or end."""
    help_words = later("Ordene leseren ser, ett avsnitt og høyst 20 ord.")
    return Field("text", TEXT, help_words, remedy)


def feedback(remedy: str) -> Field[Text]:
    """Return the field of a reason."""
    help_words = later("Hva som følger og hvorfor, én til tre setninger og høyst 40 ord.")
    return Field("feedback", TEXT, help_words, remedy)


RULES: Field[tuple[Name, ...]] = Field(
    "rules",
    Words(),
    later(
        "På et spørsmål: andre regler som det også øver på. På et svar: reglene forklaringen "
        "hviler på, i stedet for spørsmålets."
    ),
    later("Skriv for eksempel [rolle]."),
    absent=(),
)
VERDICT = Field(
    "verdict",
    Word(VERDICTS),
    later(
        "best, acceptable (trygt, men dårligere), risky (kan gå galt), breach (bryter regelen) "
        "eller unlawful (bryter loven)."
    ),
    named="state",
)


def options(judgement: Field[str] | Field[bool], *others: Field[str]) -> Field[tuple[Any, ...]]:
    """Return the field of a list of options, each with ``judgement`` and ``others``."""
    option: Fields = (
        words(later("Skriv hva leseren kan velge.")),
        judgement,
        feedback(later("Forklar med én til tre setninger hva som følger, og hvorfor.")),
        RULES,
        *others,
    )
    return Field(
        "options",
        Entries(option, later("Alternativ {number} i {owner}"), counted(later("alternativer"))),
        later("Det leseren kan velge mellom. La dem være like lange."),
        later("Skriv to eller flere alternativer under «options:»."),
    )


def items(remedy: str, *others: Field[str]) -> Field[tuple[Any, ...]]:
    """Return the field of items to sort or to put in order, each with ``others``."""
    item: Fields = (
        words(later("Skriv hva som skal plasseres.")),
        *others,
        feedback(later("Forklar hvorfor det hører til der.")),
        RULES,
    )
    return Field(
        "items",
        Entries(item, later("Punkt {number} i {owner}"), counted(later("punkter"))),
        later("Punktene. I «order» står de i riktig rekkefølge."),
        remedy,
    )


def counted(things: str) -> Many:
    """Return how many rows are allowed: as many as there are letters."""
    return Many(2, len(LETTERS), things)
