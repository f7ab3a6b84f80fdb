"""A finding of lint: a weakness that an author should look at, not a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Finding(NamedTuple):
    """Where it is, which check found it, and a message."""

    place: Place
    check: str
    message: str


def found(place: Place, check: str, fault: str, remedy: str) -> Finding:
    """Return a finding whose message is two sentences: the fault and the remedy."""
    return Finding(place, check, f"{fault} {remedy}")


FINDINGS: Note[list[Finding]] = Note("findings", list)
"""The findings on a page."""
