"""The JSON Schema of the file of words that mean the same: help in the editors of those who write it.

``synonyms-schema.json`` beside the file is what ``synonyms_schema`` returns; a test keeps them equal.
"""

from __future__ import annotations

from handbook_ext.locale import _
from handbook_ext.search.synonyms import FEWEST, KEYS
from handbook_ext.source.schema import DRAFT, TEXT, Schema


def synonyms_schema() -> Schema:
    """Return the schema."""
    word = {"description": _("Ett ord, uten mellomrom og tegn."), **TEXT, "pattern": r"^\S+$"}
    group = {
        "description": _("Ord som betyr det samme: Et søk på ett av dem finner også de andre."),
        "type": "array",
        "minItems": FEWEST,
        "uniqueItems": True,
        "items": word,
    }
    groups = {
        "description": _("Gruppene, i den rekkefølgen du vil."),
        "type": "array",
        "minItems": 1,
        "items": group,
    }
    return {
        "$schema": DRAFT,
        "title": _("Søkeord"),
        "type": "object",
        "additionalProperties": False,
        "required": [*KEYS],
        "properties": {"groups": groups},
    }
