"""The JSON Schema of the synonyms' file: completion and help in authors' editors.

``synonyms-schema.json``, beside the file, is its copy; a test keeps it up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.search.synonyms import FILE
from handbook_ext.source.file_schema import file_schema

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def synonyms_schema() -> Schema:
    """Return the JSON Schema of the synonyms' file."""
    return file_schema(_("Søkeord"), FILE)
