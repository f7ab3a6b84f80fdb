"""Grade what is chosen or marked: single, multiple and spot.

A response is the list of the ids chosen; items follow the author's order.
"""

from .shapes import VERDICT_SCORES, Refusal, chosen_ids, field, parts, verdict_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def grade_single(question: object, response: object) -> "dict[str, Any]":
    """Score a single best answer; every item's state is its option's verdict.

    >>> options = [{"id": "a", "verdict": "risky"}, {"id": "b", "verdict": "best"}]
    >>> grade_single({"options": options}, ["b"])["score"]
    1.0
    """
    ids, options = parts(question, "options")
    states = [verdict_name(option.get("verdict")) for option in options]
    chosen = chosen_ids(response, ids)
    if len(chosen) > 1:
        raise Refusal("wrong-shape")
    (only,) = chosen
    items = [
        {"id": option_id, "state": state, "chosen": option_id == only}
        for option_id, state in zip(ids, states)  # noqa: B905 - MicroPython has no ``strict``
    ]
    return {"score": VERDICT_SCORES[states[ids.index(only)]], "items": items}


def grade_multiple(question: object, response: object) -> "dict[str, Any]":
    """Score several ticks; a wrong one costs as much as a right one gives.

    The score is ``max(0, right ticks - wrong ticks) / right options``, so that
    ticking everything never passes.

    >>> options = [{"id": "a", "correct": True}, {"id": "b", "correct": True},
    ...            {"id": "c", "correct": False}]
    >>> verdict = grade_multiple({"options": options}, ["a"])
    >>> verdict["score"], [item["state"] for item in verdict["items"]]
    (0.5, ['correct', 'missed', 'left'])
    """
    return grade_ticks(question, "options", "correct", response)


def grade_spot(question: object, response: object) -> "dict[str, Any]":
    """Score the segments marked as faults, as ``grade_multiple`` scores ticks."""
    return grade_ticks(question, "segments", "fault", response)


def grade_ticks(question: object, name: str, key: str, response: object) -> "dict[str, Any]":
    """Return the verdict when the parts called ``name`` whose ``key`` is true are right."""
    ids, options = parts(question, name)
    rights = [field(option, key, bool, "bad-question") for option in options]
    if True not in rights:
        raise Refusal("bad-question")
    chosen = chosen_ids(response, ids)
    balance = 0
    items = []
    for option_id, is_right in zip(ids, rights):  # noqa: B905 - MicroPython has no ``strict``
        is_chosen = option_id in chosen
        if is_chosen:
            balance += 1 if is_right else -1
            state = "correct" if is_right else "wrong"
        else:
            state = "missed" if is_right else "left"
        items.append({"id": option_id, "state": state, "chosen": is_chosen})
    return {"score": max(0, balance) / rights.count(True), "items": items}
