"""Grade a question with several right answers."""

from handbook_ext.engine.types.ticks import grade_ticks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "tally"
TALKING = 90


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score ticked options; a wrong one costs as much as a right one earns.

    The score is ``max(0, right ticks - wrong ticks) / right options``, so that
    ticking everything never passes.

    >>> options = [{"id": "a", "correct": True}, {"id": "b", "correct": True},
    ...            {"id": "c", "correct": False}]
    >>> verdict = grade({"options": options}, ["a"])
    >>> verdict["score"], [item["state"] for item in verdict["items"]]
    (0.5, ['correct', 'missed', 'left'])
    """
    return grade_ticks(question, "options", "correct", response)
