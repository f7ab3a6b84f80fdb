"""What is noted of pages whose tool makes texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.tools.texts.model import Limit

LIMITS: Note[tuple[Limit, ...]] = Note("limits", tuple)
"""How long the texts may be."""
