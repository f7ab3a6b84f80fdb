"""Grade a question with one best answer."""

from handbook_ext.engine.shapes import VERDICT_SCORES, Refusal, chosen_ids, parts, verdict_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = ""
TALKING = 90


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score the chosen option; the state of every item is its option's verdict.

    >>> options = [{"id": "a", "verdict": "risky"}, {"id": "b", "verdict": "best"}]
    >>> grade({"options": options}, ["b"])["score"]
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
