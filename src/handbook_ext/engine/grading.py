"""Grade a response to one question.

A *verdict* is ``{"question", "score", "max", "items"}``: ids and states only,
for the words are already on the page. ``score`` lies between 0 and ``max``,
which is 1; what is not scored has ``None`` of 0. A branch's verdict has
``path`` too.
"""

from .branch import grade_branch
from .choices import grade_multiple, grade_single, grade_spot
from .placing import grade_classify, grade_order
from .shapes import Refusal, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Grader = Callable[[object, object], dict[str, Any]]


def grade_reflect(_question: object, _response: object) -> "dict[str, Any]":
    """Give no score: what a reader writes for themself is never looked at."""
    return {"score": None, "items": []}


GRADERS: "dict[str, Grader]" = {
    "single": grade_single,
    "multiple": grade_multiple,
    "classify": grade_classify,
    "order": grade_order,
    "spot": grade_spot,
    "branch": grade_branch,
    "reflect": grade_reflect,
}


def grade(question: object, response: object) -> "dict[str, Any]":
    """Return the verdict on ``response`` to ``question``; each grader tells its shape.

    Raises ``Refusal`` with the code of what is wrong; see ``service.reply``.
    """
    question_id = field(question, "id", str, "bad-question")
    grader = GRADERS.get(field(question, "type", str, "bad-question"))
    if grader is None:
        raise Refusal("unknown-type")
    verdict = grader(question, response)
    verdict["question"] = question_id
    verdict["max"] = 0 if verdict["score"] is None else 1
    return verdict
