"""A text in a file that an author writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Text(NamedTuple):
    """Markdown, and the line of the file where it begins."""

    markdown: str
    place: Place


class Name(str):
    """A name of something elsewhere, such as a rule, that knows where it is written."""

    __slots__ = ("place",)
    place: Place

    @classmethod
    def at(cls, place: Place, name: str) -> Name:
        """Return a name with the line of the file where it stands."""
        written = cls(name)
        written.place = place
        return written
