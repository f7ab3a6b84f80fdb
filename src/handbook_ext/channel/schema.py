"""The JSON Schema of the register: completion and help in authors' editors.

``channel-schema.json``, beside the register, is its copy; a test keeps it up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.fields import REGISTER
from handbook_ext.locale import _
from handbook_ext.source.file_schema import file_schema

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def channel_schema() -> Schema:
    """Return the JSON Schema of a register file."""
    return file_schema(_("Kanalregister"), REGISTER)
