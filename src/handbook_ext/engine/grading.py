"""Grade a response to one question.

A *verdict* is ``{"question", "score", "max", "items"}``: ids and states only,
for the words are already on the page. ``score`` lies between 0 and ``max``,
which is 1; what is not scored has ``None`` of 0. A branch's verdict has
``path`` too.
"""

from .shapes import field
from .types import type_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def grade(question: object, response: object) -> "dict[str, Any]":
    """Return the verdict on ``response`` to ``question``; each type tells their shapes.

    Raises ``Refusal`` with the code of what is wrong; see ``service.reply``.
    """
    question_id = field(question, "id", str, "bad-question")
    own = type_named(field(question, "type", str, "bad-question"))
    verdict: "dict[str, Any]" = own.grade(question, response)
    verdict["question"] = question_id
    verdict["max"] = 0 if verdict["score"] is None else 1
    return verdict
