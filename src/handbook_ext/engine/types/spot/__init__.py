"""Grade the segments marked in a draft post, or the answer that all of it can stay."""

from handbook_ext.engine.shapes import field, parts
from handbook_ext.engine.types.ticks import grade_ticks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "tally"
TALKING = 120
NOTHING = "0"
"""The id of «nothing is to be changed», which can be chosen in every post."""


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score the segments marked as faulty in the same way as ticks: see :func:`ticks.grade_ticks`.

    ``NOTHING`` is one more row of the verdict. It is right where no segment has a fault,
    and costs as much as any wrong mark elsewhere.

    >>> post = {"segments": [{"id": "a", "fault": False}, {"id": "b", "fault": False}]}
    >>> grade(post, ["0"])["score"], grade(post, ["a"])["score"]
    (1.0, 0.0)
    """
    _ids, segments = parts(question, "segments")
    faults = [field(segment, "fault", bool, "bad-question") for segment in segments]
    nothing = {"id": NOTHING, "fault": True not in faults}
    rows = segments + [nothing]  # noqa: RUF005 - MicroPython cannot unpack into a list
    return grade_ticks({"segments": rows}, "segments", "fault", response)
