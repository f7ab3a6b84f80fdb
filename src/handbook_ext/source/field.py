"""The fields of a mapping in a file, each declared once.

What reads a file (``source/record.py``), what editors complete and check it by (``source/schema.py``)
and the tables in the documentation (``page/fields.py``) all ask the declaration.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from handbook_ext.source.record import Record
    from handbook_ext.source.schema import Schema

T = TypeVar("T")
Of_co = TypeVar("Of_co", covariant=True)
Given_contra = TypeVar("Given_contra", contravariant=True)


class Absence(Enum):
    """What it is that a field is missing, where nothing else is said."""

    FAULT = "a fault"


class Shape(ABC, Generic[Of_co, Given_contra]):
    """What the value of a field must be, and what is made of it."""

    @abstractmethod
    def read(self, record: Record, field: Field[Any], given: Given_contra) -> Of_co:
        """Return the value; what is wrong with it is noted in the record.

        ``given`` is what the file alone does not tell, such as the words there are to choose from.
        """

    @abstractmethod
    def schema(self, known: Collection[str] | None) -> Schema:
        """Return what a JSON Schema says of the value; ``known`` are the words to choose from."""


@dataclass(frozen=True)
class Field(Generic[T]):
    """A field: its key, its shape, and what authors are told of it.

    ``help`` is for who is about to write it, ``remedy`` for who left it out or wrote it wrongly.
    ``absent`` is the value of an optional field that is missing. ``named`` is its name in the model
    where that is not the key.
    """

    key: str
    shape: Shape[T, Any]
    help: str
    remedy: str = ""
    absent: T | Absence = Absence.FAULT
    named: str = ""

    @property
    def required(self) -> bool:
        """Whether it is a fault that the field is missing."""
        return self.absent is Absence.FAULT


Fields = tuple[Field[Any], ...]


def keys(fields: Iterable[Field[Any]]) -> tuple[str, ...]:
    """Return the keys of fields, each once."""
    return tuple(dict.fromkeys(field.key for field in fields))
