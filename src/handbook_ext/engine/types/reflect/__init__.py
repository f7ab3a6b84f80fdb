"""Acknowledge a reflection, which is never judged."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = ""
TALKING = 180


def grade(_question: object, _response: object) -> "dict[str, Any]":
    """Return a verdict without a score: what readers write for themselves is never looked at."""
    return {"score": None, "items": []}
