"""Grade a response to one question.

A *verdict* is ``{"question", "score", "max", "items"}``: ids and states only,
since the page already has the words. ``score`` is between 0 and ``max``,
which is 1; for a question that is not scored they are ``None`` and 0. The verdict on
a branch also has ``path``.
"""

from .shapes import field
from .types import type_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def grade(question: object, response: object) -> "dict[str, Any]":
    """Return the verdict on ``response`` to ``question``; the modules in ``types`` give their shapes.

    Raises ``Refusal`` with an error code; see ``service.reply``.
    """
    question_id = field(question, "id", str, "bad-question")
    own = type_named(field(question, "type", str, "bad-question"))
    verdict: "dict[str, Any]" = own.grade(question, response)
    verdict["question"] = question_id
    verdict["max"] = 0 if verdict["score"] is None else 1
    return verdict
