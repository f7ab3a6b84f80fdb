"""What lint finds: a weakness that an author should look at, no mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Finding(NamedTuple):
    """Where, which check, and what to do about what."""

    place: Place
    check: str
    message: str


def found(place: Place, check: str, fault: str, remedy: str) -> Finding:
    """Return a finding in two sentences."""
    return Finding(place, check, f"{fault} {remedy}")


FINDINGS: Note[list[Finding]] = Note("findings", list)
"""What lint finds on a page."""
