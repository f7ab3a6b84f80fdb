"""Grade the marks on a draft post."""

from .ticks import grade_ticks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "tally"


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score the segments marked as faults, as ticks are scored: see :func:`ticks.grade_ticks`."""
    return grade_ticks(question, "segments", "fault", response)
