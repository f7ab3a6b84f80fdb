"""Grade items that are put in order."""

from handbook_ext.engine.shapes import Refusal, chosen_ids, field, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "shares"


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score an order by the share of pairs that stand the right way round.

    The score is ``1 - inversions / all pairs``. ``question["items"]`` holds the
    ids in the right order, the response in the reader's; the verdict follows
    the reader's, and an item is correct when it stands at its right place.

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
    # Not ``1 - inversions / pairs``: that would round twice.
    return {"score": rising / pairs, "items": items}
