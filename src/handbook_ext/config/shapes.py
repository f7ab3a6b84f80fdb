"""The types that values of ``conf.py`` must have, and where a value departs from its type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Steps = tuple[object, ...]
"""The path to a part of a value: dictionary keys and list indexes."""


class Wrong(NamedTuple):
    """A part of a value of the wrong type: its path, what is wanted, and what is there."""

    steps: Steps
    wanted: str
    got: object
    remedy: str
    of_key: bool = False


class Shape(Protocol):
    """The type that a value must have."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield each part of the wrong type."""

    def mended(self, value: object) -> object:
        """Return a value of the right outer type with its parts converted."""


@dataclass(frozen=True)
class Text:
    """A string."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a string."""
        if not isinstance(value, str):
            yield Wrong(steps, _("tekst (str)"), value, _("Skriv den i anførselstegn."))

    def mended(self, value: object) -> str:
        """Return ``str(value)``."""
        return str(value)


@dataclass(frozen=True)
class Switch:
    """A boolean."""

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
    """A whole number, zero or more."""

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is no such number; ``True`` does not count as one."""
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            wanted = _("et helt tall fra 0 og oppover (int)")
            yield Wrong(steps, wanted, value, _("Skriv tallet uten anførselstegn."))

    def mended(self, value: object) -> object:
        """Return the value unchanged."""
        return value


@dataclass(frozen=True)
class ListOf:
    """A list of values of one shape."""

    item: Shape

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a list, else its wrong items."""
        if not isinstance(value, list | tuple):
            yield Wrong(steps, _("en liste (list)"), value, _('Skriv for eksempel ["rolle"].'))
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
            yield no_dictionary(steps, value, self.example)
            return
        for key, text in value.items():
            for fault in Text().wrong(key, (*steps, key)):
                yield fault._replace(of_key=True)
            yield from Text().wrong(text, (*steps, key))

    def mended(self, value: object) -> object:
        """Return a dictionary with keys and values as strings."""
        items = value.items() if isinstance(value, dict) else ()
        return {str(key): str(text) for key, text in items}


@dataclass(frozen=True)
class Record:
    """A dictionary with a shape for each known key; unknown keys are reported elsewhere."""

    example: str
    fields: Mapping[str, Shape] = field(default_factory=dict)

    def wrong(self, value: object, steps: Steps = ()) -> Iterator[Wrong]:
        """Yield the value when it is not a dictionary, else the wrong values in it."""
        if not isinstance(value, dict):
            yield no_dictionary(steps, value, self.example)
            return
        for key, shape in self.fields.items():
            if key in value:
                yield from shape.wrong(value[key], (*steps, key))

    def mended(self, value: object) -> object:
        """Return the value unchanged: whoever reads records leaves out the wrong ones."""
        return value


def no_dictionary(steps: Steps, value: object, example: str) -> Wrong:
    """Return the fault of a value that is not a dictionary."""
    remedy = _("Skriv for eksempel {example}.").format(example=example)
    return Wrong(steps, _("en ordbok (dict)"), value, remedy)
