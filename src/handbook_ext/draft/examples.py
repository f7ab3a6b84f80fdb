"""Read sets of example drafts: what a colleague should ask about each, and what they might."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.locale import _, later
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, Record, keys
from handbook_ext.source.shapes import FLAG, TEXT
from handbook_ext.source.tree import compose
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from handbook_ext.draft.model import Lookover
    from handbook_ext.errors import AuthorError
    from handbook_ext.source.record import Fields


def measured(key: str, help_text: str) -> Field[str]:
    """Return a field that is checked, but not learnt from: who measures the look needs it."""
    return Field(key, Word(), help_text, absent="")


DRAFT: Fields = (
    Field("text", TEXT, later("Utkastet."), later("Skriv utkastet.")),
    measured(
        "kind",
        later("Hva slags utkast det er, en av dem under kinds:. Bare for den som måler verktøyet."),
    ),
    measured("role", later("Rollen den som skriver, har. Bare for den som måler verktøyet.")),
    measured(
        "channel",
        later("Kanalen det er for, en av dem under channels:. Bare for den som måler verktøyet."),
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


class Example(NamedTuple):
    """A draft: its text, what goes with it, what should be asked, and what might be."""

    text: str
    extras: tuple[str, ...]
    faults: frozenset[str]
    also: frozenset[str]


class Examples(NamedTuple):
    """The drafts of a file, and whether they are kept apart, so that nothing is learnt from them."""

    drafts: tuple[Example, ...]
    is_kept: bool


def read_examples(path: Path, lookover: Lookover, faults: list[AuthorError]) -> Examples:
    """Return the drafts of a file; add what is wrong with it to ``faults``.

    A draft's questions are checks of the look, or the first words of a family of them, such as ``helse``. What it
    is, who writes it and for which channel is checked too, but not returned: nothing is learnt from that.
    """
    root = compose(path, keys(SET))
    record = Record(root, _("Filen"), str(path), faults, SET)
    kept, drafts = SET
    questions = families([check.id for check in lookover.checks])
    known = {
        "faults": questions,
        "also": questions,
        "kind": [kind.id for kind in lookover.kinds],
        "role": lookover.roles,
        "channel": [channel.id for channel in lookover.channels],
    }
    return Examples(
        record.read(drafts, lambda entry: read_example(entry, known)), record.read(kept)
    )


def read_example(record: Record, known: Mapping[str, Collection[str]]) -> Example:
    """Return one draft; ``known`` has the words that some of its fields choose from."""
    values = record.values(**known)
    return Example(
        values["text"].markdown,
        tuple(map(str, values["with"])),
        frozenset(map(str, values["faults"])),
        frozenset(map(str, values["also"])),
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
