"""JSON Schemas of authors' files, made from the declared fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.source.schema import DRAFT, Schema

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.record import Fields


def file_schema(title: str, fields: Fields) -> Schema:
    """Return the schema of a file with these fields."""
    return {"$schema": DRAFT, "title": title, **mapping(fields)}


def mapping(fields: Fields, **known: Collection[str]) -> Schema:
    """Return the schema of a mapping with these fields and no others.

    ``known`` gives the allowed words of fields that do not declare them, by key.
    """
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.key for field in fields if field.required],
        "properties": {
            field.key: {"description": str(field.help), **field.shape.schema(known.get(field.key))}
            for field in fields
        },
    }
