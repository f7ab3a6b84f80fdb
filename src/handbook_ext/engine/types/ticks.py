"""Grade ticks or marks: options of which several are right, or segments with a fault.

A response lists the chosen ids; the verdict's items follow the author's order.
"""

from handbook_ext.engine.shapes import Refusal, chosen_ids, field, parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def grade_ticks(question: object, name: str, key: str, response: object) -> "dict[str, Any]":
    """Return the verdict where the parts under ``name`` whose ``key`` is true are right."""
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
