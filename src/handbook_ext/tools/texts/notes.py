"""Notes on pages whose tool composes texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.notes import Note

if TYPE_CHECKING:
    from handbook_ext.tools.texts.model import Limit

LIMITS: Note[tuple[Limit, ...]] = Note("limits", tuple)
"""The limits that the page's texts must keep."""
