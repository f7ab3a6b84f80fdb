"""Notes on each page, taken while it is read; each feature declares its own.

``HandbookDomain`` stores the notes by page, so that a page that is read again, or in another
process, replaces only its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from handbook_ext.errors import Fault

Value = TypeVar("Value")


class Note(Generic[Value]):
    """A kind of note: a unique name, and the initial value on each page."""

    def __init__(self, name: str, empty: Callable[[], Value]) -> None:
        self.name = name
        self.empty = empty


class PageNotes:
    """The notes on one page, by kind: ``notes[FAULTS].append(fault)``."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def __getitem__(self, note: Note[Value]) -> Value:
        """Return what is noted; a list or dictionary can be added to."""
        return cast("Value", self._values.setdefault(note.name, note.empty()))

    def __setitem__(self, note: Note[Value], value: Value) -> None:
        """Note a value in place of the one before."""
        self._values[note.name] = value

    def without(self, others: Iterable[Note[Any]]) -> dict[str, object]:
        """Return what is noted by name, except these notes and those that are empty."""
        left_out = {note.name for note in others}
        return {
            name: value for name, value in self._values.items() if value and name not in left_out
        }


FAULTS: Note[list[Fault]] = Note("faults", list)
"""The faults found on the page."""
