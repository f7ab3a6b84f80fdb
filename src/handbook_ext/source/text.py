"""Texts in files that authors write, with their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Text(NamedTuple):
    """A text in Markdown, and the line of the file where it starts."""

    markdown: str
    place: Place


class Name(str):
    """A name that refers to something elsewhere, such as a rule, and the line it is on."""

    __slots__ = ("place",)
    place: Place

    @classmethod
    def at(cls, place: Place, name: str) -> Name:
        """Return a name with its line."""
        written = cls(name)
        written.place = place
        return written
