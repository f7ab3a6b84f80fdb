"""Grade the segments marked in a draft post."""

from .ticks import grade_ticks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "tally"


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score the segments marked as faulty in the same way as ticks: see :func:`ticks.grade_ticks`."""
    return grade_ticks(question, "segments", "fault", response)
