"""A mapping in a file, read by the fields declared for it.

A field is declared once. Reading a file (``Record``), the JSON Schema that editors use
(``file_schema.py``) and the tables in the documentation (``fields/``) all use the declaration.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean, near
from handbook_ext.source.alike import folded, visible
from handbook_ext.source.scalar import paragraphs_of, swallowed
from handbook_ext.source.schema import TEXT
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from handbook_ext.source.schema import Schema

T = TypeVar("T")
Of_co = TypeVar("Of_co", covariant=True)
Given_contra = TypeVar("Given_contra", contravariant=True)


class Absence(Enum):
    """The default of ``Field.absent``: a missing field is a fault."""

    FAULT = "a fault"


class Shape(ABC, Generic[Of_co, Given_contra]):
    """The type that a field's value must have, and what is made of it.

    ``of`` is the JSON Schema of the value, ``inner`` the fields of the mappings in it.
    """

    of: ClassVar[Schema] = TEXT
    inner: Fields = ()

    @abstractmethod
    def read(self, record: Record, field: Field[Any], given: Given_contra) -> Of_co:
        """Return the value; its faults are noted in the record.

        ``given`` is context that is not in the file, such as the allowed words.
        """

    def schema(self, known: Collection[str] | None) -> Schema:
        """Return the JSON Schema of the value; ``known`` are the allowed words."""
        return self.of


@dataclass(frozen=True)
class Field(Generic[T]):
    """A field: its key, its shape, and its documentation.

    ``help`` is for authors about to write it, ``remedy`` for those who left it out or got it wrong.
    ``absent`` is the value of an optional field that is missing; ``omitted`` says when it may be
    missing, if not always. ``named`` is its name in the model, if it differs from the key.
    """

    key: str
    shape: Shape[T, Any]
    help: str
    remedy: str = ""
    absent: T | Absence = Absence.FAULT
    named: str = ""
    omitted: str = ""

    @property
    def required(self) -> bool:
        """Whether a missing field is a fault."""
        return self.absent is Absence.FAULT


Fields = tuple[Field[Any], ...]


def keys(fields: Iterable[Field[Any]]) -> tuple[str, ...]:
    """Return the keys of some fields, without duplicates."""
    return tuple(dict.fromkeys(field.key for field in fields))


class Record:
    """Reads the fields of one mapping.

    A wrong field adds an ``AuthorError`` to ``faults`` and gives an empty value,
    so that reading continues and all faults are found in one run; ``sound`` tells
    afterwards whether the values can be used. A field whose key is misspelt is
    reported as that, and not as missing too: it is among those ``meant``.
    """

    def __init__(
        self,
        node: yaml.MappingNode,
        name: str,
        path: str,
        faults: list[AuthorError],
        declared: Fields,
    ) -> None:
        self.name = name
        self.path = path
        self.faults = faults
        self.node = node
        self.sound = True
        self.owner: Record | None = None
        self.declared = declared
        self.fields: dict[str, yaml.Node] = {}
        self.meant: set[str] = set()
        for key, value in node.value:
            self._take(key, value, keys(self.declared))

    def below(self, node: yaml.MappingNode, name: str, declared: Fields) -> Record:
        """Return the record of a mapping inside this one; a fault in it makes this one unsound too."""
        record = Record(node, name, self.path, self.faults, declared)
        record.owner = self
        if not record.sound:
            self.spoil()
        return record

    def read(self, field: Field[T], given: object = None) -> T:
        """Return the value of a field; ``given`` is the context its shape needs."""
        if field.key in self.fields:
            return field.shape.read(self, field, given)
        if not isinstance(field.absent, Absence):
            return field.absent
        reported = len(self.faults)
        value = field.shape.read(self, field, given)
        if field.key in self.meant:
            del self.faults[reported:]
        return value

    def values(self, fields: Fields = (), /, **given: object) -> dict[str, Any]:
        """Return the values of these fields, or of all, by their names in the model.

        ``given`` maps keys to the context that their shapes need.
        """
        return {
            field.named or field.key: self.read(field, given.get(field.key))
            for field in fields or self.declared
        }

    def _take(self, key: yaml.Node, value: yaml.Node, keys: Sequence[str]) -> None:
        if not isinstance(key, yaml.ScalarNode) or key.value not in keys:
            given = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
            self.meant.update(near(given, keys))
            self.fault(
                _("{name} har en ukjent nøkkel: «{key}».").format(name=self.name, key=given[:40]),
                did_you_mean(
                    given, keys, _("Bruk en av disse: {known}.").format(known=", ".join(keys))
                ),
                key,
            )
        elif key.value in self.fields:
            self.fault(
                _("{name} har nøkkelen «{key}» to ganger.").format(name=self.name, key=key.value),
                _("Fjern den ene."),
                key,
            )
        else:
            self.fields[key.value] = value

    @property
    def place(self) -> Place:
        """The place where the mapping starts."""
        return self.place_of(self.node)

    def place_of(self, node: yaml.Node) -> Place:
        """Return the place where a node starts."""
        return Place(self.path, node.start_mark.line + 1)

    def fault(self, fault: str, remedy: str, node: yaml.Node | None = None) -> None:
        """Note a fault at ``node``, or at the mapping's first line."""
        self.fault_at(self.place_of(node or self.node), fault, remedy)

    def fault_at(self, place: Place, fault: str, remedy: str) -> None:
        """Note a fault at a known place, in something read already."""
        self.add(AuthorError(place, fault, remedy))

    def add(self, error: AuthorError) -> None:
        """Note an error as a fault of this record."""
        self.faults.append(error)
        self.spoil()

    def spoil(self) -> None:
        """Make this record unsound, and those that contain it."""
        record: Record | None = self
        while record:
            record.sound, record = False, record.owner

    def text_of(self, node: yaml.Node, field: Field[Any]) -> Text:
        """Return the text of a node in a field; an empty or structured one is a fault."""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(
                _("{name} har noe annet enn tekst i «{key}».").format(
                    name=self.name, key=field.key
                ),
                field.remedy,
                node,
            )
            return Text("–", self.place_of(node))
        if not visible(node.value).strip():
            return self.missing(field, node=node)
        begins = node.start_mark.line + (2 if node.style in ("|", ">") else 1)
        if misread := swallowed(node):
            self.fault_at(Place(self.path, begins), *misread)
        return Text(paragraphs_of(node), Place(self.path, begins))

    def mapping_of(
        self, node: yaml.Node | None, field: Field[Any], at: yaml.Node | None = None
    ) -> yaml.MappingNode | None:
        """Return a node if it is a mapping; otherwise note a fault there or ``at`` another node."""
        if isinstance(node, yaml.MappingNode):
            return node
        self.fault(
            _("{name} har noe annet enn nøkler i «{key}».").format(name=self.name, key=field.key),
            field.remedy,
            at or node,
        )
        return None

    def nodes(self, field: Field[Any]) -> list[yaml.Node]:
        """Return the items of a list, of any kind; a missing or empty list is a fault."""
        node = self.fields.get(field.key)
        if isinstance(node, yaml.SequenceNode) and node.value:
            return list(node.value)
        self.missing(field, node=node)
        return []

    def missing(self, field: Field[Any], remedy: str = "", node: yaml.Node | None = None) -> Text:
        """Note that a field is empty; return a text to use in its place."""
        self.fault(
            _("{name} mangler «{key}».").format(name=self.name, key=field.key),
            remedy or field.remedy,
            node,
        )
        return Text("–", self.place_of(node or self.node))

    def differ(self, key: str, texts: Sequence[Text]) -> None:
        """Note a fault for each text that reads like an earlier one: readers could not tell them apart."""
        first: dict[str, Text] = {}
        for text in texts:
            like = first.setdefault(folded(text.markdown), text)
            if like is not text:
                self.fault_at(
                    text.place,
                    _("{name} har samme tekst to ganger i «{key}»: «{text}».").format(
                        name=self.name, key=key, text=" ".join(text.markdown.split())[:40]
                    ),
                    _("Skriv om den ene; den andre står på linje {line}.").format(
                        line=like.place.line
                    ),
                )
