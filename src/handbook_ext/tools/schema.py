"""The JSON Schemas of tools' files: completion and help in authors' editors.

``tool-schema.json`` and ``limits-schema.json``, beside them, are their copies; a test keeps
these up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.source.file_schema import file_schema
from handbook_ext.tools.fields import PARTS, RESULT, STEPS, TOOL
from handbook_ext.tools.texts.limit_fields import FILE

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def tool_schema() -> Schema:
    """Return the schema of a tool: parts, or steps with parts; only steps have a result after them."""
    either = [{"required": [PARTS.key]}, {"required": [STEPS.key]}]
    divided = {RESULT.key: [STEPS.key]}
    return file_schema(_("Verktøy"), TOOL) | {"oneOf": either, "dependentRequired": divided}


def limits_schema() -> Schema:
    """Return the schema of the file of limits."""
    return file_schema(_("Grenser for lengden på tekster"), FILE)
