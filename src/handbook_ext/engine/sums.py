"""Sum up the results of several questions."""

from .shapes import Refusal, field, names, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .shapes import Records

CONFIDENCES = (None, "unsure", "fairly", "sure")


def sum_up(results: "Records") -> "dict[str, Any]":
    """Return totals and a reading list.

    Each result is ``{"question", "rule", "also"?, "role"?, "score", "max", "confidence"?}``;
    one with a ``max`` of 0, such as a reflection, is not counted. ``also`` lists the other rules that
    the question practises: it counts towards each of them, but once in the total. The sum is

    - ``total``: ``{"score", "max", "count"}``,
    - ``rules`` and ``roles``: the same for each, with its name as ``rule`` or
      ``role``, sorted by name,
    - ``reading``: ids of the questions answered below ``max``: those the reader
      was sure of first, then by lowest score, then by id.

    Raises ``Refusal("bad-results")`` for a malformed result or a
    repeated question.

    >>> sum_up([{"question": "q", "rule": "varm", "score": 0.5, "max": 1}])["reading"]
    ['q']
    """
    check(results)
    # MicroPython's sort calls ``key`` at each comparison, so sort values that need none.
    by_id = {result["question"]: result for result in results if result["max"]}
    counted = [by_id[question_id] for question_id in sorted(by_id)]
    below = sorted(
        (result.get("confidence") != "sure", result["score"], result["question"])
        for result in counted
        if result["score"] < result["max"]
    )
    return {
        "total": total(counted),
        "rules": totals(counted, "rule"),
        "roles": totals(counted, "role"),
        "reading": [question_id for _, _, question_id in below],
    }


def totals(results: "Records", key: str) -> "Records":
    """Return a total for each value of ``key``, sorted by value; results without one are skipped."""
    groups: "dict[str, Records]" = {}
    for result in results:
        also = result.get("also", []) if key == "rule" else []
        for value in [result.get(key)] + also:  # noqa: RUF005 - MicroPython's lists take no star
            if value is not None:
                groups.setdefault(value, []).append(result)
    sums = []
    for value in sorted(groups):
        group = total(groups[value])
        group[key] = value
        sums.append(group)
    return sums


def total(results: "Records") -> "dict[str, Any]":
    """Return the sums of scores and maxima, and the number of results."""
    score = 0.0
    largest = 0
    for result in results:  # from Python 3.12 on, ``sum`` rounds floats differently
        score += result["score"]
        largest += result["max"]
    return {"score": score, "max": largest, "count": len(results)}


def check(results: object) -> None:
    """Raise ``Refusal("bad-results")`` unless every result has the fields that ``sum_up`` needs."""
    if not isinstance(results, list):
        raise Refusal("bad-results")
    names([field(result, "question", str, "bad-results") for result in results], "bad-results")
    for result in results:
        rule = field(result, "rule", str, "bad-results")
        names([rule] + texts(result.get("also", []), "bad-results"), "bad-results")  # noqa: RUF005
        if result.get("role") is not None:
            field(result, "role", str, "bad-results")
        largest = result.get("max")
        if type(largest) is not int or largest not in (0, 1):
            raise Refusal("bad-results")
        score = result.get("score")
        if largest and (type(score) not in (int, float) or not 0 <= score <= 1):
            raise Refusal("bad-results")
        if result.get("confidence") not in CONFIDENCES:
            raise Refusal("bad-results")
