"""The JSON Schema of the file of words that mean the same: help in the editors of those who write it.

``synonyms-schema.json`` beside the file is what ``synonyms_schema`` returns; a test keeps them equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.search.synonyms import FILE
from handbook_ext.source.file_schema import file_schema

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def synonyms_schema() -> Schema:
    """Return the schema."""
    return file_schema(_("Søkeord"), FILE)
