"""Draw the questions of a self-check."""

from .nearness import distance
from .shapes import questions, texts
from .shuffle import shuffled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def select(
    pool: "list[dict[str, Any]]", role: str, length: int, seed: str, work: str = ""
) -> "list[str]":
    """Return the ids of at most ``length`` questions for the role, in the order to ask.

    Rules take turns: none comes a second time while another with a question for the role has not
    come at all, and so on. Within that, questions from the reader's work come before those that fit any
    work, and those before the rest. Ties are broken by the type drawn least often, then by the seed.
    The order of the pool does not matter.

    Each question is ``{"id", "rule", "roles", "type"}``, and ``work`` if the reader has one. Raises
    ``Refusal("bad-pool")`` for a malformed question or a repeated id.

    >>> pool = [{"id": "a", "rule": "delt", "roles": ["ansatt"], "type": "single"},
    ...         {"id": "b", "rule": "delt", "roles": ["ansatt"], "type": "spot"},
    ...         {"id": "c", "rule": "varm", "roles": ["ansatt"], "type": "single"},
    ...         {"id": "d", "rule": "varm", "roles": ["mandat"], "type": "single"}]
    >>> "c" in select(pool, "ansatt", 2, "i dag")
    True
    """
    for question in questions(pool, "rule", "type"):
        texts(question.get("roles"), "bad-pool")
        if work:
            texts(question.get("work"), "bad-pool")
    by_id = {question["id"]: question for question in pool if role in question["roles"]}
    again = seed + " again"
    if len(by_id) <= length:
        return shuffled(sorted(by_id), again)
    left = [by_id[question_id] for question_id in shuffled(sorted(by_id), seed)]
    rules = dict.fromkeys([question["rule"] for question in left], 0)
    types = dict.fromkeys([question["type"] for question in left], 0)
    far = {each["id"]: distance(work, each["work"]) if work else 0 for each in left}
    picked: "list[str]" = []
    size = len(left)
    while len(picked) < length:
        # One number per question, the rule in its highest digits and the index in its lowest: small
        # integers need no allocation in MicroPython, where tuples would take most of the time.
        place = (
            min(
                (
                    (rules[question["rule"]] * 3 + far[question["id"]]) * size
                    + types[question["type"]]
                )
                * size
                + place
                for place, question in enumerate(left)
            )
            % size
        )
        question = left.pop(place)
        rules[question["rule"]] += 1
        types[question["type"]] += 1
        picked.append(question["id"])
    # They were picked rule by rule; a second shuffle, with another seed, mixes them.
    return shuffled(sorted(picked), again)
