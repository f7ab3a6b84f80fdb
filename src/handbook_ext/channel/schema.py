"""The JSON Schema of the register: completion and help in the editors of those who write it.

``channel-schema.json`` beside the register is what ``channel_schema`` returns; a test keeps
them equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.fields import REGISTER
from handbook_ext.locale import _
from handbook_ext.source.file_schema import file_schema

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def channel_schema() -> Schema:
    """Return the schema."""
    return file_schema(_("Kanalregister"), REGISTER)
