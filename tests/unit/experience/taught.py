"""Words for a look, and drafts that teach it."""

from handbook_ext.draft.examples import Example
from tests.draft_words import FRAME

FILE = (
    FRAME
    + """\
  - {id: bilde, words: [se bildet]}
  - {id: plage, words: [influensa, migrene, kyssesjuke]}
checks:
  - id: syk
    title: Helse
    ask: Er noen syk?
    line: folk
    words: [brukket-]
  - id: roper
    title: Roping
    ask: Roper du?
    line: folk
    finds: exclamation
    over: 1
"""
)
ABOUT_ONE = {"role": "", "channel": "", "kind": ""}
ABOUT = {**ABOUT_ONE, "extras": []}
ILL = (
    "Hun kommer ikke tilbake fra",
    "Det står dårlig til med",
    "Han ligger fortsatt hos",
    "Nå er det slutt for",
)
WELL = (
    "Vi åpner dørene for",
    "Det er ledig plass hos",
    "Buss går hver time fra",
    "Nytt kurs starter hos",
)
WHERE = ("legen", "naboen", "Anna", "fysioterapeuten", "oss", "dem", "Per", "avdelingen")


def examples() -> list[Example]:
    none = frozenset[str]()
    ill = [
        Example(f"{how} {where}.", (), frozenset({"syk"}), none) for how in ILL for where in WHERE
    ]
    well = [Example(f"{how} {where}.", (), none, none) for how in WELL for where in WHERE]
    broken = [Example(f"Isen på {where} er brukket.", (), none, none) for where in WHERE]
    ailing = [
        Example(f"I dag var det {what} og {where}.", (), frozenset({"syk"} & {found}), none)
        for what, found in (("influensa", "syk"), ("migrene", "syk"), ("kaffe", ""), ("vaffel", ""))
        for where in WHERE
    ]
    return [*ill, *well, *broken, *ailing]
