"""Pick the questions of a self-check."""

from .shapes import questions, texts
from .shuffle import shuffled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def select(pool: "list[dict[str, Any]]", role: str, length: int, seed: str) -> "list[str]":
    """Return the ids of at most ``length`` questions for the role, in the order to ask.

    No rule is met twice while another that has a question for the role is not
    met at all, and so on; among equals the type met least comes first, then
    the seed decides. The order of the pool means nothing.

    Each question is ``{"id", "rule", "roles", "type"}``; raises
    ``Refusal("bad-pool")`` when one lacks something or an id is met twice.

    >>> pool = [{"id": "a", "rule": "delt", "roles": ["ansatt"], "type": "single"},
    ...         {"id": "b", "rule": "delt", "roles": ["ansatt"], "type": "spot"},
    ...         {"id": "c", "rule": "varm", "roles": ["ansatt"], "type": "single"},
    ...         {"id": "d", "rule": "varm", "roles": ["mandat"], "type": "single"}]
    >>> "c" in select(pool, "ansatt", 2, "i dag")
    True
    """
    for question in questions(pool, "rule", "type"):
        texts(question.get("roles"), "bad-pool")
    by_id = {question["id"]: question for question in pool if role in question["roles"]}
    left = [by_id[question_id] for question_id in shuffled(sorted(by_id), seed)]
    rules = dict.fromkeys([question["rule"] for question in left], 0)
    types = dict.fromkeys([question["type"] for question in left], 0)
    picked: "list[str]" = []
    size = len(left)
    while left and len(picked) < length:
        # One number for each, the rule first, the place last: MicroPython makes no object of it,
        # while a tuple a question would take most of the time to the first question.
        place = (
            min(
                (rules[question["rule"]] * size + types[question["type"]]) * size + place
                for place, question in enumerate(left)
            )
            % size
        )
        question = left.pop(place)
        rules[question["rule"]] += 1
        types[question["type"]] += 1
        picked.append(question["id"])
    # Picked rule by rule; a second shuffle mixes them. Its seed must differ from the first.
    return shuffled(sorted(picked), seed + " again")
