"""Texts in files that authors write, with their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Text(NamedTuple):
    """A text in Markdown, and the line of the file where it starts.

    In a translated edition, ``written`` is what the author wrote if this is a translation of it, and
    ``language`` is the author's if there is none.
    """

    markdown: str
    place: Place
    written: Text | None = None
    language: str = ""

    @property
    def source(self) -> Text:
        """The text as its author wrote it."""
        return self.written or self


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


class Phrase(str):
    """A text that readers see, in which no character is markup, and the text it was read from."""

    __slots__ = ("text",)
    text: Text

    @classmethod
    def of(cls, text: Text) -> Phrase:
        """Return the phrase that a text is."""
        phrase = cls(text.markdown.strip())
        phrase.text = text
        return phrase
