"""The words in addresses: in the ids of parts of pages, and in the parameters after ``#``.

They are English in handbooks of all languages, since an address outlives the words of the page that it
leads to (``docs-dev/decisions/0033``). ``browser/src/base/addresses.ts`` has the same parameters. Addresses
from before they were English lead where they led.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from handbook_ext.engine.booklet_settings import KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping

PARAMETERS: Final = (*KEYS, "rule", "at", "way", "found")
"""The parameters of booklets, and those that only the plenary, self-checks and the search have."""

OLD_PARAMETERS: Final = {
    "rolle": "role",
    "arbeid": "work",
    "regler": "rules",
    "typer": "types",
    "antall": "number",
    "minutter": "minutes",
    "trekning": "draw",
    "spm": "questions",
    "deler": "parts",
    "skrift": "size",
    "utgave": "edition",
    "regel": "rule",
    "nr": "at",
    "slag": "way",
    "treff": "found",
}
"""What parameters are called now, by what older addresses call them."""

OLD_VALUES: Final[Mapping[str, Mapping[str, str]]] = {
    "number": {"alle": "all"},
    "way": {"ov": "practice"},
    "size": {"stor": "large"},
    "parts": {"oppgaver": "worksheet", "fasit": "key", "kort": "cards"},
}
"""The same for words that are values, by today's name of the parameter."""

OLD_PARTS: Final = {"rule": "regel", "step": "steg", "field": "felt"}
"""The parts of pages that older addresses call something else."""


def part_ids(part: str, name: str) -> list[str]:
    """Return the ids of a part of a page: its address, then the one that older links have.

    >>> part_ids("rule", "confidentiality"), part_ids("answer", "channel")
    (['rule-confidentiality', 'regel-confidentiality'], ['answer-channel'])
    """
    old = [f"{OLD_PARTS[part]}-{name}"] if part in OLD_PARTS else []
    return [f"{part}-{name}", *old]


def renewed(asked: Mapping[str, str]) -> dict[str, str]:
    """Return the parameters of an address in today's words.

    >>> renewed({"antall": "3", "deler": "kort,plan", "role": "staff"})
    {'number': '3', 'parts': 'cards,plan', 'role': 'staff'}
    """
    found = {}
    for old, value in asked.items():
        name = OLD_PARAMETERS.get(old, old)
        words = OLD_VALUES.get(name, {})
        found[name] = ",".join(words.get(word, word) for word in value.split(","))
    return found
