"""Grade what is put in its place: classify and order."""

from .shapes import Refusal, chosen_ids, field, names, parts, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def grade_classify(question: object, response: object) -> "dict[str, Any]":
    """Score the share of items sorted into their category; all must be sorted.

    A response is a list of pairs, ``[item, category]``, in any order.

    >>> items = [{"id": "a", "category": "1"}, {"id": "b", "category": "2"}]
    >>> question = {"categories": ["1", "2"], "items": items}
    >>> grade_classify(question, [["a", "1"], ["b", "1"]])["score"]
    0.5
    """
    categories = names(field(question, "categories", list, "bad-question"), "bad-question")
    ids, records = parts(question, "items")
    rights = [field(record, "category", str, "bad-question") for record in records]
    if not all(category in categories for category in rights):
        raise Refusal("bad-question")
    chosen = chosen_categories(response, ids, categories)
    items = []
    score = 0
    for item_id, category in zip(ids, rights):  # noqa: B905 - MicroPython has no ``strict``
        is_right = chosen[item_id] == category
        score += is_right
        items.append({"id": item_id, "state": "correct" if is_right else "wrong", "chosen": True})
    return {"score": score / len(ids), "items": items}


def chosen_categories(
    response: object, ids: "list[str]", categories: "list[str]"
) -> "dict[str, str]":
    """Return the category chosen for each item.

    Raises ``Refusal`` with ``wrong-shape``, ``no-answer`` or ``unknown-option``.
    """
    if not isinstance(response, list):
        raise Refusal("wrong-shape")
    chosen: "dict[str, str]" = {}
    for pair in response:
        if len(texts(pair, "wrong-shape")) != 2:  # noqa: PLR2004 - a pair is two
            raise Refusal("wrong-shape")
        item_id, category = pair
        if item_id not in ids or category not in categories:
            raise Refusal("unknown-option")
        if item_id in chosen:
            raise Refusal("wrong-shape")
        chosen[item_id] = category
    if len(chosen) < len(ids):
        raise Refusal("no-answer")
    return chosen


def grade_order(question: object, response: object) -> "dict[str, Any]":
    """Score an order by the share of pairs that stand the right way round.

    The score is ``1 - inversions / all pairs``. ``question["items"]`` holds the
    ids in the right order, the response in the reader's; the verdict follows
    the reader's, and an item is correct when it stands at its right place.

    >>> grade_order({"items": ["b", "c", "a"]}, ["b", "a", "c"])["items"][0]["state"]
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
