"""Grade items that are sorted into categories."""

from handbook_ext.engine.shapes import Refusal, field, letters_in, names, parts, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TALLY = "shares"
TALKING = 120


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score the share of items sorted into their right category; all items must be sorted.

    A response is a list of pairs, ``[item, category]``, in any order.

    >>> items = [{"id": "a", "category": "1"}, {"id": "b", "category": "2"}]
    >>> question = {"categories": ["1", "2"], "items": items}
    >>> grade(question, [["a", "1"], ["b", "1"]])["score"]
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


def response_of(typed: str) -> "list[Any]":
    """Return the response that letters stand for, each followed by the number of its category.

    >>> response_of("a1 b2")
    [['a', '1'], ['b', '2']]
    """
    letters = letters_in(typed)
    return [letters[place : place + 2] for place in range(0, len(letters), 2)]
