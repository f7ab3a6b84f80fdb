"""The types that values of ``conf.py`` must have, and where a value departs from its type."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

INVISIBLE = re.compile(r"[\0-\x08\x0b-\x1f\x7f]")
Steps = tuple[object, ...]
"""The path to a part of a value: dictionary keys and list indexes."""


class Wrong(NamedTuple):
    """A part of a value of the wrong type: its path, what is wanted, and what is there."""

    steps: Steps
    wanted: str
    got: object
    remedy: str
    of_key: bool = False
    quoted: bool = False
    """Whether the value is of the right type, so that only its text says what is wrong."""


class Shape(Protocol):
    """The type that a value must have."""

    @property
    def example(self) -> str:
        """A right value, as ``conf.py`` would have it."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield each part of the wrong type."""

    def mended(self, value: object) -> object:
        """Return a value of the right outer type with its parts converted."""


def such_as(shape: Shape) -> str:
    """Return the remedy for a value that is not what a shape asks for: what would be."""
    return _("Skriv for eksempel {example}.").format(example=shape.example)


def no_text(value: object, steps: Steps, wanted: Shape) -> Iterator[Wrong]:
    """Yield a text that is no string, or has characters that no path can have."""
    if not isinstance(value, str):
        yield Wrong(steps, _("tekst (str)"), value, such_as(wanted))
    elif INVISIBLE.search(value):
        yield Wrong(steps, _("tekst uten usynlige tegn (str)"), value, _("Skriv den på nytt."))


@dataclass(frozen=True)
class Text:
    """A string."""

    words: str

    @property
    def example(self) -> str:
        """The words in quotation marks."""
        return f'"{self.words}"'

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a string, or has characters that no path can have."""
        yield from no_text(value, steps, self)

    def mended(self, value: object) -> str:
        """Return ``str(value)``."""
        return str(value)


@dataclass(frozen=True)
class Switch:
    """A boolean."""

    example = "True"

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a boolean."""
        if not isinstance(value, bool):
            wanted = _("True eller False (bool)")
            yield Wrong(steps, wanted, value, _("Skriv True eller False, uten anførselstegn."))

    def mended(self, value: object) -> bool:
        """Return ``bool(value)``."""
        return bool(value)


@dataclass(frozen=True)
class Count:
    """A whole number from zero to ``most``."""

    number: int
    most: int = 9999

    @property
    def example(self) -> str:
        """The number, without quotation marks."""
        return str(self.number)

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no such number; ``True`` does not count as one."""
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= self.most:
            wanted = _("et helt tall fra 0 til {most} (int)").format(most=self.most)
            yield Wrong(steps, wanted, value, such_as(self))

    def mended(self, value: object) -> object:
        """Return the value unchanged."""
        return value


@dataclass(frozen=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def example(self) -> str:
        """The first of the words."""
        return f'"{self.words[0]}"'

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is none of the words."""
        if value not in self.words:
            wanted = _("en av disse: {known}").format(known=", ".join(self.words))
            yield Wrong(steps, wanted, value, such_as(self), quoted=isinstance(value, str))

    def mended(self, value: object) -> object:
        """Return the value, or the first word."""
        return value if value in self.words else self.words[0]


@dataclass(frozen=True)
class ListOf:
    """A list of values of one shape."""

    item: Shape

    @property
    def example(self) -> str:
        """A list of one item."""
        return f"[{self.item.example}]"

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a list, else its wrong items."""
        if not isinstance(value, list | tuple):
            yield Wrong(steps, _("en liste (list)"), value, such_as(self))
            return
        for place, item in enumerate(value):
            yield from self.item.wrong(item, (*steps, place))

    def mended(self, value: object) -> object:
        """Return a list of converted items."""
        items = value if isinstance(value, list | tuple) else ()
        return [self.item.mended(item) for item in items]


@dataclass(frozen=True)
class TextsByKey:
    """A dictionary of strings."""

    example: str

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a dictionary, else its wrong keys and values."""
        if not isinstance(value, dict):
            yield no_dictionary(steps, value, self)
            return
        for key, text in value.items():
            for fault in no_text(key, (*steps, key), self):
                yield fault._replace(of_key=True)
            yield from no_text(text, (*steps, key), self)

    def mended(self, value: object) -> object:
        """Return a dictionary with keys and values as strings."""
        items = value.items() if isinstance(value, dict) else ()
        return {str(key): str(text) for key, text in items}


@dataclass(frozen=True)
class Record:
    """A dictionary with a shape for each known key.

    An unknown key is wrong when ``closed``; otherwise it is reported elsewhere.
    """

    example: str
    fields: Mapping[str, Shape] = field(default_factory=dict)
    closed: bool = False

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a dictionary, else the wrong values in it."""
        if not isinstance(value, dict):
            yield no_dictionary(steps, value, self)
            return
        for key, shape in self.fields.items():
            if key in value:
                yield from shape.wrong(value[key], (*steps, key))
        for unknown in value if self.closed else ():
            if unknown not in self.fields:
                wanted = _("en av disse: {known}").format(known=", ".join(self.fields))
                remedy = did_you_mean(
                    str(unknown), self.fields, _("Rett nøkkelen, eller ta den bort.")
                )
                yield Wrong((*steps, unknown), wanted, unknown, remedy, of_key=True)

    def mended(self, value: object) -> object:
        """Return what is right in a closed record; whoever reads others leaves out the wrong parts."""
        return self.valid(value) if self.closed else value

    def valid(self, value: object) -> dict[str, object]:
        """Return the known parts that have the right shape."""
        written = value if isinstance(value, dict) else {}
        return {
            key: written[key]
            for key, shape in self.fields.items()
            if key in written and not any(shape.wrong(written[key]))
        }


@dataclass(frozen=True)
class RecordsByKey:
    """A dictionary of records; ``filled`` gives what a record has where nothing is written."""

    example: str
    fields: Mapping[str, Shape]
    filled: Callable[[str], Mapping[str, object]]

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a dictionary, else what is wrong in its records."""
        if not isinstance(value, dict) or not value:
            yield no_dictionary(steps, value, self)
            return
        for key, record in value.items():
            for fault in no_text(key, (*steps, key), self):
                yield fault._replace(of_key=True)
            yield from Record(self.example, self.fields, closed=True).wrong(record, (*steps, key))

    def mended(self, value: object) -> object:
        """Return whole records, with what is missing or wrong in one filled in."""
        items = value.items() if isinstance(value, dict) else ()
        return {str(key): self.whole(str(key), record) for key, record in items}

    def whole(self, key: str, record: object) -> dict[str, object]:
        """Return a record with a value in each of its fields."""
        return {**self.filled(key), **Record(self.example, self.fields).valid(record)}


def no_dictionary(steps: Steps, value: object, wanted: Shape) -> Wrong:
    """Return the fault of a value that is not a dictionary."""
    return Wrong(steps, _("en ordbok (dict)"), value, such_as(wanted))
