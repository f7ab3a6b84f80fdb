"""Read sets of example drafts: what a colleague should ask about each, and what they might."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.engine.draft.look import CHOICES
from handbook_ext.locale import _, later
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, Record, keys
from handbook_ext.source.shapes import FLAG, TEXT
from handbook_ext.source.tree import compose
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from handbook_ext.draft.model import Lookover
    from handbook_ext.errors import AuthorError
    from handbook_ext.source.record import Fields


DRAFT: Fields = (
    Field("text", TEXT, later("Utkastet."), later("Skriv utkastet.")),
    Field(
        "kind",
        Word(),
        later("Hva slags utkast det er, en av dem under kinds:. Uten den: den første."),
        absent="",
    ),
    Field(
        "role",
        Word(),
        later("Rollen den som skriver, har. Uten den: den første av handbook_roles."),
        absent="",
    ),
    Field(
        "channel",
        Word(),
        later("Kanalen det er for, en av dem under channels:. Uten den: den første."),
        absent="",
    ),
    Field("with", Words(), later("Det som følger med, for eksempel [bilde]."), absent=()),
    Field(
        "faults", Words(), later("Det en kollega måtte spurt om. Uten den: ingenting."), absent=()
    ),
    Field("also", Words(), later("Det en kollega også kunne spurt om."), absent=()),
)
SET: Fields = (
    Field(
        "kept",
        FLAG,
        later("true når utkastene bare skal prøve verktøyet. Da blir ingenting lært av dem."),
        absent=False,
    ),
    Field("drafts", Entries(DRAFT, later("Utkast {number}")), later("Utkastene.")),
)


UNKNOWN: Mapping[str, str] = MappingProxyType(dict.fromkeys(CHOICES, ""))
"""Of a draft that does not say what it is, who writes it and for which channel."""


class Example(NamedTuple):
    """A draft: its text, what goes with it, what should be asked, what might be, and what is ``chosen`` of kind, role and channel."""

    text: str
    extras: tuple[str, ...]
    faults: frozenset[str]
    also: frozenset[str]
    chosen: Mapping[str, str] = UNKNOWN


class Examples(NamedTuple):
    """The drafts of a file, and whether they are kept apart, so that nothing is learnt from them."""

    drafts: tuple[Example, ...]
    is_kept: bool


def read_examples(path: Path, lookover: Lookover, faults: list[AuthorError]) -> Examples:
    """Return the drafts of a file; add what is wrong with it to ``faults``.

    A draft's questions are checks of the look, or the first words of a family of them, such as ``helse``. What it does not say of
    itself is what the form of the look begins with.
    """
    root = compose(path, keys(SET))
    record = Record(root, _("Filen"), str(path), faults, SET)
    kept, drafts = SET
    questions = families([check.id for check in lookover.checks])
    known: dict[str, Sequence[str]] = {
        "faults": questions,
        "also": questions,
        "kind": [kind.id for kind in lookover.kinds],
        "role": list(lookover.roles),
        "channel": [channel.id for channel in lookover.channels],
    }
    first = {name: words[0] for name in CHOICES if (words := known[name])}
    return Examples(
        record.read(drafts, lambda entry: read_example(entry, known, first)), record.read(kept)
    )


def read_example(
    record: Record, known: Mapping[str, Sequence[str]], first: Mapping[str, str]
) -> Example:
    """Return one draft; ``known`` has the words that some of its fields choose from, ``first`` those of a form just opened."""
    values = record.values(**known)
    return Example(
        values["text"].markdown,
        tuple(map(str, values["with"])),
        frozenset(map(str, values["faults"])),
        frozenset(map(str, values["also"])),
        {name: str(values[name]) or first.get(name, "") for name in CHOICES},
    )


def families(ids: Iterable[str]) -> list[str]:
    """Return ids and what they start with, up to a hyphen.

    >>> families(["helse", "sporre-privat"])
    ['helse', 'sporre', 'sporre-privat']
    """
    found: set[str] = set()
    for name in ids:
        parts = name.split("-")
        found.update("-".join(parts[:end]) for end in range(1, len(parts) + 1))
    return sorted(found)
