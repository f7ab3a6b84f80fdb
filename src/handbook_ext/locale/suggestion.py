"""What an author who slipped may have meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(wanted: str, known: Iterable[str], otherwise: str) -> str:
    """Return «Mente du …?» with the known word most like ``wanted``; ``otherwise`` if none is."""
    near = get_close_matches(wanted, list(known), 1)
    return _("Mente du «{near}»?").format(near=near[0]) if near else otherwise
