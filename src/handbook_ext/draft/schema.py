"""The JSON Schema of the file that says what a draft is looked over for.

``draft-schema.json``, beside the file, is its copy; a test keeps it up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.draft.fields import CHECK, FILE
from handbook_ext.locale import _
from handbook_ext.source.file_schema import file_schema, mapping

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.schema import Schema


def draft_schema(roles: Collection[str]) -> Schema:
    """Return the schema of the file, given the handbook's roles."""
    schema = file_schema(_("Se over utkastet"), FILE)
    schema["properties"]["checks"]["items"] = mapping(CHECK, roles=roles)
    return schema
