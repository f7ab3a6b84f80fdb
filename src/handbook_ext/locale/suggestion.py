"""What an author who slipped may have meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(wanted: str, known: Iterable[str], otherwise: str) -> str:
    """Return «Mente du …?» with the known word most like ``wanted``; ``otherwise`` if none is."""
    found = near(wanted, known)
    return _("Mente du «{near}»?").format(near=found[0]) if found else otherwise


def near(wanted: str, known: Iterable[str]) -> list[str]:
    """Return the known word most like ``wanted``, in a list that is empty if none is."""
    return get_close_matches(wanted, list(known), 1)
