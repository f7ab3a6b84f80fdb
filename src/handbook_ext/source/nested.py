"""Shapes of values that contain others: lists, and mappings with fields of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.locale import _
from handbook_ext.source.file_schema import mapping
from handbook_ext.source.record import Shape, keys
from handbook_ext.source.scalar import is_nothing, quoted, scalar
from handbook_ext.source.schema import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from handbook_ext.source.record import Field, Fields, Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.source.text import Text

    Make = Callable[[Record], Any]


@dataclass(frozen=True)
class Many:
    """How many items a list may have; ``things`` is what messages call them.

    With ``least`` 0, the list may be empty.
    """

    least: int = 1
    most: int = 0
    things: str = ""

    def nodes(self, record: Record, field: Field[Any]) -> list[yaml.Node]:
        """Return the items; too few or too many are a fault."""
        node = record.fields.get(field.key)
        if self.least == 0 and node is not None and is_nothing(node):
            return []
        nodes = record.nodes(field)
        if nodes and self.most and not self.least <= len(nodes) <= self.most:
            record.fault(
                _("{name} har {count} {things}.").format(
                    name=record.name, count=len(nodes), things=self.things
                ),
                _("Skriv mellom {least} og {most}.").format(least=self.least, most=self.most),
                node,
            )
        return nodes

    def array(self, entry: Schema) -> Schema:
        """Return the schema of a list of such items."""
        if self.least == 0:
            return {"type": ["array", "null"], "items": entry}
        most = {"maxItems": self.most} if self.most else {}
        return {"type": "array", "minItems": self.least, **most, "items": entry}


ANY = Many()


@dataclass(frozen=True)
class Texts(Shape["tuple[Text, ...]", None]):
    """A list of texts."""

    many: Many = ANY

    def read(self, record: Record, field: Field[Any], given: None = None) -> tuple[Text, ...]:
        """Return the texts."""
        return tuple(record.text_of(node, field) for node in self.many.nodes(record, field))

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of texts."""
        return self.many.array(TEXT)


@dataclass(frozen=True)
class Entries(Shape[tuple[Any, ...], "Make"]):
    """A list of mappings with these fields.

    Messages call an entry by its id. Without one they use ``called``, with placeholders for its
    ``{number}`` and its ``{owner}``'s name, or else the list's key and the number.
    """

    inner: Fields
    called: str = "{key} {number}"
    many: Many = ANY

    def read(self, record: Record, field: Field[Any], given: Make) -> tuple[Any, ...]:
        """Return what ``given`` makes of each entry's record."""
        remedy = field.remedy or _("Skriv minst én under «{key}:», med {keys}.").format(
            key=field.key,
            keys=", ".join(map(quoted, keys(self.inner))),
        )
        helped = replace(field, remedy=remedy)
        nodes = enumerate(self.many.nodes(record, helped), 1)
        made = (self.entry(node, number, record, helped, given) for number, node in nodes)
        return tuple(entry for entry in made if entry is not None)

    def entry(
        self, node: yaml.Node, number: int, record: Record, field: Field[Any], given: Make
    ) -> object:
        """Return what is made of one entry; ``None`` if it is not a mapping, which is a fault."""
        entry = record.mapping_of(node, field)
        if entry is None:
            return None
        own = scalar(entry, "id")[:60] if "id" in keys(self.inner) else ""
        called = self.called.format(number=number, owner=record.name, key=field.key)
        return given(record.below(entry, quoted(own) if own else called, self.fields_of(entry)))

    def fields_of(self, entry: yaml.MappingNode) -> Fields:
        """Return the fields of an entry; subclasses may make them depend on it."""
        return self.inner

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of such mappings."""
        return self.many.array(mapping(self.inner))


@dataclass(frozen=True)
class NamedEntries(Shape["dict[str, Record]", None]):
    """Mappings with these fields, under names that authors choose.

    Messages use ``called``, with placeholders for an entry's ``{name}`` and its ``{owner}``'s name.
    """

    inner: Fields
    called: str = "{name}"

    def read(self, record: Record, field: Field[Any], given: None = None) -> dict[str, Record]:
        """Return the entries' records by name; a repeated name is a fault."""
        node = record.fields.get(field.key)
        if not isinstance(node, yaml.MappingNode) or not node.value:
            record.missing(field, node=node)
            return {}
        found: dict[str, Record] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            entry = record.mapping_of(None if name is None else value, field, key)
            if entry is None or name is None:
                continue
            if name in found:
                record.fault(
                    _("{name} har «{key}» to ganger.").format(name=record.name, key=name),
                    _("Gi den ene et annet navn."),
                    key,
                )
                continue
            called = self.called.format(name=name[:40], owner=record.name)
            found[name] = record.below(entry, called, self.inner)
        return found

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a mapping from names to such mappings."""
        return {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": mapping(self.inner),
        }


@dataclass(frozen=True)
class Block(Shape[Any, "Make"]):
    """A mapping with these fields; messages call it by its key."""

    inner: Fields

    def read(self, record: Record, field: Field[Any], given: Make) -> object:
        """Return what ``given`` makes of its record; ``None`` if it is not a mapping, which is a fault."""
        node = record.mapping_of(record.fields.get(field.key), field)
        return given(record.below(node, quoted(field.key), self.inner)) if node else None

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of the mapping."""
        return mapping(self.inner)
