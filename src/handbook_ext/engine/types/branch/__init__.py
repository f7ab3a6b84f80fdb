"""Grade a branching scenario: each choice leads to the next step, and finally to an end."""

from handbook_ext.engine.shapes import (
    VERDICT_SCORES,
    Refusal,
    field,
    names,
    parts,
    texts,
    verdict_name,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from handbook_ext.engine.shapes import Records

    Steps = dict[str, tuple[list[str], Records]]

TALLY = ""
TALKING = 60


def grade(question: object, response: object) -> "dict[str, Any]":
    """Score a path by the mean of its choices so far; an end reached counts as one of them.

    A response lists the option chosen at each step. ``path`` in the verdict lists
    the steps passed; its last item is the step to answer next, or the end.

    >>> question = {"start": "ny", "ends": {"rolig": "acceptable"}, "steps": {
    ...     "ny": [{"id": "a", "verdict": "best", "next": "rolig"}]}}
    >>> verdict = grade(question, ["a"])
    >>> verdict["score"], verdict["path"]
    (0.75, ['ny', 'rolig'])
    """
    steps = read_steps(question)
    ends = read_ends(question)
    start = field(question, "start", str, "bad-question")
    if start not in steps or not all_come_to_an_end(steps, ends):
        raise Refusal("bad-question")
    choices = texts(response, "wrong-shape")
    if not choices:
        raise Refusal("no-answer")
    path = [start]
    items = []
    for choice in choices:
        place = path[-1]
        if place in ends:
            raise Refusal("wrong-shape")
        ids, options = steps[place]
        if choice not in ids:
            raise Refusal("unknown-option")
        option = options[ids.index(choice)]
        items.append({"id": place + "." + choice, "state": option["verdict"], "chosen": True})
        path.append(option["next"])
    if path[-1] in ends:
        items.append({"id": path[-1], "state": ends[path[-1]], "chosen": True})
    score = sum(VERDICT_SCORES[item["state"]] for item in items) / len(items)
    return {"score": score, "items": items, "path": path}


def read_steps(question: object) -> "Steps":
    """Return each step's option ids and options; raises ``Refusal("bad-question")``."""
    steps = {}
    written = field(question, "steps", dict, "bad-question")
    for name in written:
        ids, options = parts(written, name)
        for option in options:
            verdict_name(option.get("verdict"))
            field(option, "next", str, "bad-question")
        steps[name] = (ids, options)
    return steps


def read_ends(question: object) -> "dict[str, str]":
    """Return the verdict of each end; raises ``Refusal("bad-question")``."""
    ends = field(question, "ends", dict, "bad-question")
    return {name: verdict_name(ends[name]) for name in ends}


def all_come_to_an_end(steps: "Steps", ends: "dict[str, str]") -> bool:
    """Tell whether every path through the steps reaches an end: none is broken or circular."""
    names([name for group in (steps, ends) for name in group], "bad-question")
    ending = set(ends)
    left = list(steps)
    while left:
        found = [
            name for name in left if all(option["next"] in ending for option in steps[name][1])
        ]
        if not found:
            return False
        ending.update(found)
        left = [name for name in left if name not in ending]
    return True
