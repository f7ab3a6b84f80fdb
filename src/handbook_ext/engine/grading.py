"""Grade a response to one question.

A *verdict* is ``{"question", "score", "max", "items"}``: ids and states only,
for the words are already on the page. ``score`` lies between 0 and ``max``,
which is 1. ``items`` follows the author's order of options.
"""

from .shapes import Refusal, chosen_ids, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Items = list[dict[str, Any]]
    Grader = Callable[[list[object], object], tuple[float, Items]]

VERDICT_SCORES = {"best": 1.0, "acceptable": 0.5, "risky": 0.0, "breach": 0.0}


def grade_single(options: "list[object]", response: object) -> "tuple[float, Items]":
    """Score a single best answer; every item's state is its option's verdict.

    >>> options = [{"id": "a", "verdict": "risky"}, {"id": "b", "verdict": "best"}]
    >>> score, items = grade_single(options, ["b"])
    >>> score, items[1]["chosen"]
    (1.0, True)
    """
    chosen = chosen_ids(response, options)
    if len(chosen) != 1:
        raise Refusal("wrong-shape")
    score = 0.0
    items = []
    for option in options:
        option_id = field(option, "id", str, "bad-question")
        verdict = field(option, "verdict", str, "bad-question")
        if verdict not in VERDICT_SCORES:
            raise Refusal("bad-question")
        is_chosen = option_id in chosen
        if is_chosen:
            score = VERDICT_SCORES[verdict]
        items.append({"id": option_id, "state": verdict, "chosen": is_chosen})
    return score, items


def grade_multiple(options: "list[object]", response: object) -> "tuple[float, Items]":
    """Score several ticks; a wrong one costs as much as a right one gives.

    The score is ``max(0, right ticks - wrong ticks) / right options``, so that
    ticking everything never passes.

    >>> options = [{"id": "a", "correct": True}, {"id": "b", "correct": True},
    ...            {"id": "c", "correct": False}]
    >>> score, items = grade_multiple(options, ["a"])
    >>> score, [item["state"] for item in items]
    (0.5, ['correct', 'missed', 'left'])
    """
    chosen = chosen_ids(response, options)
    right_options = 0
    balance = 0
    items = []
    for option in options:
        option_id = field(option, "id", str, "bad-question")
        is_right = field(option, "correct", bool, "bad-question")
        is_chosen = option_id in chosen
        right_options += is_right
        if is_chosen:
            balance += 1 if is_right else -1
            state = "correct" if is_right else "wrong"
        else:
            state = "missed" if is_right else "left"
        items.append({"id": option_id, "state": state, "chosen": is_chosen})
    if right_options == 0:
        raise Refusal("bad-question")
    return max(0, balance) / right_options, items


GRADERS: "dict[str, Grader]" = {"single": grade_single, "multiple": grade_multiple}


def grade(question: "dict[str, Any]", response: object) -> "dict[str, Any]":
    """Return the verdict on ``response`` (a list of option ids) to ``question``.

    Raises ``Refusal`` with the code of what is wrong; see ``service.reply``.
    """
    question_id = field(question, "id", str, "bad-question")
    grader = GRADERS.get(field(question, "type", str, "bad-question"))
    if grader is None:
        raise Refusal("unknown-type")
    options = field(question, "options", list, "bad-question")
    score, items = grader(options, response)
    return {"question": question_id, "score": score, "max": 1, "items": items}
