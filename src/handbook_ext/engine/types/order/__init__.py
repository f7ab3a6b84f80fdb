"""Grade items that are put in order."""

from handbook_ext.engine.shapes import Refusal, chosen_ids, field, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "shares"
TALKING = 120


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score an order by the share of pairs that are in the right relative order.

    The score is ``1 - inversions / all pairs``. ``question["items"]`` has the
    ids in the right order, the response in the reader's. The verdict follows
    the reader's order, and an item is correct when it is in its right position.

    >>> grade({"items": ["b", "c", "a"]}, ["b", "a", "c"])["items"][0]["state"]
    'correct'
    """
    right = names(field(question, "items", list, "bad-question"), "bad-question")
    pairs = len(right) * (len(right) - 1) // 2
    if not pairs:
        raise Refusal("bad-question")
    chosen = chosen_ids(response, right)
    if len(chosen) < len(right):
        raise Refusal("wrong-shape")
    ranks = [right.index(item_id) for item_id in chosen]
    items = []
    rising = 0
    for place, rank in enumerate(ranks):
        rising += sum(rank < later for later in ranks[place:])
        state = "correct" if rank == place else "wrong"
        items.append({"id": chosen[place], "state": state, "chosen": True})
    # ``1 - inversions / pairs`` would round twice.
    return {"score": rising / pairs, "items": items}
