"""Shapes of values to choose from a list of words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.source.record import Shape
from handbook_ext.source.scalar import is_nothing, without_comment
from handbook_ext.source.schema import TEXT
from handbook_ext.source.shapes import NAME
from handbook_ext.source.text import Name

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.record import Field, Record
    from handbook_ext.source.schema import Schema

MOST_LISTED = 12
"""The most words that a message lists; of more, it gives an example."""


@dataclass(frozen=True)
class Word(Shape[str, "Collection[str] | None"]):
    """One of the ``known`` words, or, if there are none, of the given ones; any word while none can be known."""

    known: tuple[str, ...] = ()

    def read(self, record: Record, field: Field[Any], given: Collection[str] | None = None) -> str:
        """Return the word; any other is a fault."""
        if given is None and not self.known:
            return NAME.read(record, field)
        known = self.known or given or ()
        node = record.fields.get(field.key)
        listed = _("Skriv en av disse: {known}.").format(known=", ".join(known))
        remedy = listed if known else _("Det er ingen å velge blant ennå. Skriv dem først.")
        if not isinstance(node, yaml.ScalarNode) or is_nothing(node):
            record.missing(field, remedy, node)
            return ""
        check_known(node, record, replace(field, remedy=remedy), known)
        return str(node.value)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of the allowed words, if they are known."""
        words = self.known or known
        return {"enum": list(words)} if words else TEXT


@dataclass(frozen=True)
class Words(Shape[tuple[Name, ...], "Collection[str] | None"]):
    """A list of words, chosen from the given ones if there are any; at least ``least`` of them."""

    least: int = 0

    def read(
        self, record: Record, field: Field[Any], given: Collection[str] | None = None
    ) -> tuple[Name, ...]:
        """Return the words; an unknown or repeated one is a fault."""
        helped = replace(field, remedy=field.remedy.format(first=next(iter(given or ()), "id")))
        node = record.fields.get(field.key)
        if self.least:
            record.nodes(helped)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode) or not all(
            isinstance(item, yaml.ScalarNode) for item in node.value
        ):
            record.fault(
                _("{name} har ikke en liste av ord i «{key}».").format(
                    name=record.name, key=field.key
                ),
                helped.remedy,
                node,
            )
            return ()
        met: set[str] = set()
        listed = _("Bruk en av disse: {known}.").format(known=", ".join(given or ()))
        few = replace(field, remedy=listed) if 0 < len(given or ()) <= MOST_LISTED else helped
        for item in node.value:
            if given is None:
                record.text_of(without_comment(item), helped)
            else:
                check_known(item, record, few, given)
            if item.value in met:
                record.fault(
                    _("{name} har «{value}» to ganger i «{key}».").format(
                        name=record.name, value=item.value[:40], key=field.key
                    ),
                    _("Fjern den ene."),
                    item,
                )
            met.add(item.value)
        names = (Name.at(record.place_of(item), item.value) for item in node.value)
        return tuple(dict.fromkeys(names))

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of the allowed words, if they are known."""
        return {
            "type": "array",
            "uniqueItems": True,
            **({"minItems": self.least} if self.least else {}),
            "items": TEXT if known is None else {"enum": list(known)},
        }


def check_known(
    node: yaml.ScalarNode, record: Record, field: Field[Any], known: Collection[str]
) -> None:
    """Note a fault when a word is not one of those known."""
    if node.value not in known:
        record.fault(
            _("{name} har en ukjent verdi i «{key}»: «{value}».").format(
                name=record.name, key=field.key, value=node.value[:40]
            ),
            did_you_mean(node.value, known, field.remedy),
            node,
        )
