"""Notes on pages that show the register of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.channel.model import Channel

CHANNELS: Note[tuple[Channel, ...]] = Note("channels", tuple)
