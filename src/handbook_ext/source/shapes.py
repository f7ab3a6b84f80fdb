"""Shapes of single values in a file: how each is read, and its JSON Schema."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

import yaml

from handbook_ext.dates import date_of
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source import scalar
from handbook_ext.source.files import MAX_NAME
from handbook_ext.source.record import Shape
from handbook_ext.source.schema import TEXT as ANY_TEXT
from handbook_ext.source.text import Phrase, Text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection

    from handbook_ext.source.ids import Ids
    from handbook_ext.source.record import Field, Record
    from handbook_ext.source.schema import Schema


class Markdown(Shape[Text, None]):
    """A text in the small markup."""

    def read(self, record: Record, field: Field[Any], given: None = None) -> Text:
        """Return the text; a missing, empty or structured one is a fault."""
        node = record.fields.get(field.key)
        return record.missing(field) if node is None else record.text_of(node, field)


@dataclass(frozen=True)
class Plain(Shape[str, None]):
    """A plain text, which must start as ``pattern`` says.

    ``fault`` is the message for other texts, with placeholders for the record's ``{name}`` and, by
    the field's key, for the value.
    """

    pattern: str = ""
    fault: str = ""

    def read(self, record: Record, field: Field[Any], given: None = None) -> str:
        """Return the text."""
        known = len(record.faults)
        value = self.words(record, field)
        if len(record.faults) == known and not re.match(self.pattern, value):
            fault = self.fault.format(**{"name": record.name, field.key: value[:60]})
            record.fault(fault, field.remedy, record.fields[field.key])
        return value

    def words(self, record: Record, field: Field[Any]) -> str:
        """Return the text before it is checked; one of any form is for readers."""
        text = TEXT.read(record, field)
        return text.markdown.strip() if self.pattern else Phrase.of(text)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a text with the pattern."""
        return ANY_TEXT | ({"pattern": f"^{self.pattern}"} if self.pattern else {})


class Named(Plain):
    """A name that readers do not see; a comment may follow it."""

    def words(self, record: Record, field: Field[Any]) -> str:
        """Return the name."""
        if field.key in record.fields:
            scalar.without_comment(record.fields[field.key])
        return TEXT.read(record, field).markdown


class Slug(Shape[str, "Ids | None"]):
    """A name that can be part of a URL; with a file's ``Ids``, each may be used once."""

    of: ClassVar[Schema] = ANY_TEXT | {"pattern": f"^{scalar.SLUG}$"}

    def read(self, record: Record, field: Field[Any], given: Ids | None = None) -> str:
        """Return the name."""
        remedy = _("Velg en kort id av små bokstaver a–z, tall og bindestrek.")
        reported = len(record.faults)
        name = NAME.read(record, replace(field, remedy=remedy))
        if len(record.faults) == reported and not (
            re.fullmatch(scalar.SLUG, name) and len(name) <= MAX_NAME
        ):
            record.fault(
                _("Id-en «{id}» kan ikke brukes i en adresse.").format(id=name[:40]),
                remedy,
                record.fields[field.key],
            )
        if given:
            given.take(record, name)
        return name


class Flag(Shape[bool, None]):
    """A boolean, in any of the spellings that YAML has had for it."""

    of: ClassVar[Schema] = {"type": "boolean"}

    def read(self, record: Record, field: Field[Any], given: None = None) -> bool:
        """Return the boolean."""
        node = record.fields.get(field.key)
        if isinstance(node, yaml.ScalarNode) and (truth := scalar.truth_of(node)) is not None:
            return truth
        fault = (
            _("{name} mangler «{key}: true» eller «{key}: false».")
            if node is None
            else _("«{key}» i {name} er verken true eller false.")
        )
        record.fault(fault.format(name=record.name, key=field.key), field.remedy, node)
        return False


@dataclass(frozen=True)
class Day(Shape["dt.date | None", None]):
    """A date; with ``past``, a future one is a fault."""

    past: bool = False
    of: ClassVar[Schema] = ANY_TEXT | {"pattern": r"^\d{4}-\d{2}-\d{2}$"}

    def read(self, record: Record, field: Field[Any], given: None = None) -> dt.date | None:
        """Return the date; ``None`` when there is none, which is a fault."""
        known = len(record.faults)
        text = NAME.read(record, field)
        if len(record.faults) == known:
            place = record.place_of(record.fields[field.key])
            try:
                return date_of(field.key, text, place, past=self.past)
            except AuthorError as error:
                record.add(error)
        return None


TEXT = Markdown()
PLAIN = Plain()
NAME = Named()
SLUG = Slug()
FLAG = Flag()
