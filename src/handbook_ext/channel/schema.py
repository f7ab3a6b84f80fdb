"""The JSON Schema of the register: completion and help in the editors of those who write it.

``channel-schema.json`` beside the register is what ``channel_schema`` returns; a test keeps
them equal.
"""

from __future__ import annotations

from handbook_ext.channel.load import ADDRESS, OPTIONAL, READERS, wanted
from handbook_ext.locale import _
from handbook_ext.source.scalar import SLUG
from handbook_ext.source.schema import DRAFT, TEXT, Schema, mapping

PATTERNS = {
    "id": SLUG,
    "address": ADDRESS,
    "approved": r"\d{4}-\d{2}-\d{2}",
    "review": r"\d{4}-\d{2}-\d{2}",
}


def channel_schema() -> Schema:
    """Return the schema."""
    properties = {key: text(key) for key in READERS}
    listed = {
        "description": _("Kanalene, i den rekkefølgen tabellen skal ha dem."),
        "type": ["array", "null"],
        "items": mapping(properties, optional=OPTIONAL),
    }
    title = _("Kanalregister")
    return {"$schema": DRAFT, "title": title, **mapping({"channels": listed})}


def text(key: str) -> Schema:
    """Return the schema of a key's text, with the help that an editor shows."""
    pattern = {"pattern": f"^{PATTERNS[key]}$"} if key in PATTERNS else {}
    return {"description": wanted()[key], **TEXT, **pattern}
