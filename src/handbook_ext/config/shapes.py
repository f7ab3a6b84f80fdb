"""The shapes that values of ``conf.py`` must have, and how a value departs from its shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Steps = tuple[object, ...]
"""The way into a value: keys of dictionaries and places in lists."""


class Wrong(NamedTuple):
    """A part of a value that is not what it should be: where, what is wanted, and what is there."""

    steps: Steps
    wanted: str
    got: object
    remedy: str
    of_key: bool = False


class Shape(Protocol):
    """What a value must be."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield each part that is of the wrong type."""

    def mended(self, value: object) -> object:
        """Return a value that is right on the outside with its parts made right."""


@dataclass(frozen=True)
class Text:
    """Text."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no text."""
        if not isinstance(value, str):
            yield Wrong(steps, _("tekst (str)"), value, _("Skriv den i anførselstegn."))

    def mended(self, value: object) -> str:
        """Return the value as text."""
        return str(value)


@dataclass(frozen=True)
class Switch:
    """On or off."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is neither."""
        if not isinstance(value, bool):
            wanted = _("True eller False (bool)")
            yield Wrong(steps, wanted, value, _("Skriv True eller False, uten anførselstegn."))

    def mended(self, value: object) -> bool:
        """Return whether the value counts as on."""
        return bool(value)


@dataclass(frozen=True)
class Count:
    """A whole number, nought or more."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is none; True is no number."""
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            wanted = _("et helt tall fra 0 og oppover (int)")
            yield Wrong(steps, wanted, value, _("Skriv tallet uten anførselstegn."))

    def mended(self, value: object) -> object:
        """Return the value."""
        return value


@dataclass(frozen=True)
class ListOf:
    """A list of values of one shape."""

    item: Shape

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no list, else its wrong items."""
        if not isinstance(value, list | tuple):
            yield Wrong(steps, _("en liste (list)"), value, _('Skriv for eksempel ["rolle"].'))
            return
        for place, item in enumerate(value):
            yield from self.item.wrong(item, (*steps, place))

    def mended(self, value: object) -> object:
        """Return the list with its items mended."""
        items = value if isinstance(value, list | tuple) else ()
        return [self.item.mended(item) for item in items]


@dataclass(frozen=True)
class TextsByKey:
    """A dictionary of texts."""

    example: str

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no dictionary, else its wrong keys and texts."""
        if not isinstance(value, dict):
            yield no_dictionary(steps, value, self.example)
            return
        for key, text in value.items():
            for fault in Text().wrong(key, (*steps, key)):
                yield fault._replace(of_key=True)
            yield from Text().wrong(text, (*steps, key))

    def mended(self, value: object) -> object:
        """Return the dictionary with keys and values as text."""
        items = value.items() if isinstance(value, dict) else ()
        return {str(key): str(text) for key, text in items}


@dataclass(frozen=True)
class Record:
    """A dictionary with a shape for each key that it may have; unknown keys are no matter here."""

    example: str
    fields: Mapping[str, Shape] = field(default_factory=dict)

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no dictionary, else the wrong values in it."""
        if not isinstance(value, dict):
            yield no_dictionary(steps, value, self.example)
            return
        for key, shape in self.fields.items():
            if key in value:
                yield from shape.wrong(value[key], (*steps, key))

    def mended(self, value: object) -> object:
        """Return the value as it is: who reads records leaves out those that are wrong."""
        return value


def no_dictionary(steps: Steps, value: object, example: str) -> Wrong:
    """Return the fault of a value that is no dictionary."""
    remedy = _("Skriv for eksempel {example}.").format(example=example)
    return Wrong(steps, _("en ordbok (dict)"), value, remedy)
