"""The engine's one entry for callers that speak JSON text: page, kernel, tests."""

import json

from .grading import grade
from .shapes import Refusal, field


def reply(request: str) -> str:
    """Answer one request, a JSON text, with a JSON text. Never raises.

    ``{"op": "grade", "question": …, "response": […]}`` gives the verdict of
    ``grading.grade``. Anything that cannot be judged gives ``{"error": code}``:

    ===================  ==================================================
    ``bad-json``         the request is no JSON text
    ``unknown-op``       no such ``op``
    ``bad-question``     the question's data lacks something
    ``unknown-type``     no such type of question
    ``no-answer``        nothing was chosen
    ``unknown-option``   an id that the question does not have
    ``wrong-shape``      the response is not of the shape the type takes
    ===================  ==================================================

    >>> reply('{"op": "dance"}')
    '{"error": "unknown-op"}'
    """
    try:
        return json.dumps(answer(json.loads(request)))
    except Refusal as refusal:
        return json.dumps({"error": refusal.args[0]})
    except (ValueError, TypeError, RuntimeError):
        # RuntimeError is what both Pythons raise for data nested too deeply.
        return json.dumps({"error": "bad-json"})


def answer(request: object) -> "dict[str, object]":
    """Return the reply to a decoded request; raises ``Refusal``."""
    if field(request, "op", str, "unknown-op") != "grade":
        raise Refusal("unknown-op")
    question = field(request, "question", dict, "bad-question")
    return grade(question, field(request, "response", list, "wrong-shape"))
