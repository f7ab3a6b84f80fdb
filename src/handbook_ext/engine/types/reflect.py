"""Answer to what a reader has written for themself."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = ""


def grade(_question: object, _response: object) -> "dict[str, Any]":
    """Give no score: what a reader writes for themself is never looked at."""
    return {"score": None, "items": []}
