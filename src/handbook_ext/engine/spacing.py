"""Ask questions again after an interval: the record of an answer, and what is due.

Spaced retrieval beats massed retrieval by far (g = 0.74), and expanding intervals do no better
than uniform ones: Latimier, Peyre and Ramus, "A Meta-Analytic Review of the Benefit of
Spacing out Retrieval Practice Episodes on Retention", Educational Psychology Review
33 (2021). So the intervals are few, fixed and easy to explain to a reader.

All times are whole seconds since 1970, given by the caller.
"""

from .shapes import Refusal, field, questions
from .sums import CONFIDENCES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .shapes import Records

    Record = dict[str, Any]

DAY = 24 * 60 * 60
INTERVALS = (2 * DAY, 7 * DAY, 30 * DAY, 91 * DAY)
"""Two days, a week, a month, three months; a record's ``step`` is an index here."""


def note(old: object, answer: object, now: int) -> "Record":
    """Return the record of an answer, given the question's previous record.

    ``answer`` holds ``question``, ``fingerprint``, ``response``, ``score``, ``max`` and
    ``confidence``; the record has these, ``at`` and ``step``. A full score on a
    question that is due moves it one step up, and leaves the step unchanged before that; anything
    less returns it to the first. An old record that is malformed, or of another question or
    version, is ignored. The text of a reflection (``max`` 0) is left out: it is the reader's own.

    Raises ``Refusal("bad-record")`` for a malformed answer.

    >>> answer = {"question": "q", "fingerprint": "f", "response": ["a"], "score": 1, "max": 1}
    >>> first = note(None, answer, 0)
    >>> note(first, answer, DAY)["step"], note(first, answer, 2 * DAY)["step"]
    (0, 1)
    """
    record = {
        "question": field(answer, "question", str, "bad-record"),
        "fingerprint": field(answer, "fingerprint", str, "bad-record"),
        "response": field(answer, "response", list, "bad-record"),
        "at": now,
        "step": 0,
    }
    for name in ("score", "max", "confidence"):
        record[name] = answer.get(name) if isinstance(answer, dict) else None
    if record["max"] == 0:
        record["response"] = []
    if not is_record(record):
        raise Refusal("bad-record")
    if is_record(old) and isinstance(old, dict):
        same = all(old[name] == record[name] for name in ("question", "fingerprint"))
        if same and is_full(record):
            moves = is_due(old, now) and old["step"] + 1 < len(INTERVALS)
            record["step"] = old["step"] + moves
    return record


def due(records: object, pool: "Records", now: int) -> "dict[str, Any]":
    """Return which questions to ask again, and how far the reader has come with each rule.

    The pool is ``[{"id", "rule", "fingerprint"}]``: the questions as they are now. Malformed records
    and those of other questions are ignored; of several records of one
    question the newest counts. The result is

    - ``due``: ids of the questions that are due, most overdue first,
    - ``changed``: ids of the questions that have changed since they were answered, sorted,
    - ``later``: ``{"question", "at"}`` for those not yet due, soonest first,
    - ``rules``: ``{"rule", "met", "mastered", "count"}``, sorted by rule. ``count`` is the number
      of its questions. It is *met* when one of them has been answered in its present version, and
      *mastered* when all have been, each with a full score again after an interval; a
      reflection has no score, so any answer is enough.

    Raises ``Refusal("bad-pool")`` for a malformed or repeated question in the pool.

    >>> pool = [{"id": "q", "rule": "varm", "fingerprint": "f"}]
    >>> record = {"question": "q", "fingerprint": "f", "response": ["a"], "score": 0, "max": 1,
    ...           "confidence": None, "at": 0, "step": 0}
    >>> due([record], pool, 2 * DAY)["due"]
    ['q']
    """
    newest = newest_records(records)
    come: "list[tuple[int, str]]" = []
    later: "list[tuple[int, str]]" = []
    changed: "list[str]" = []
    steps: "dict[str, list[int]]" = {}
    for question in questions(pool, "rule", "fingerprint"):
        question_id, rule = question["id"], question["rule"]
        record = newest.get(question_id)
        step = -1
        if record is not None and record["fingerprint"] != question["fingerprint"]:
            changed.append(question_id)
        elif record is not None and record["max"] == 0:
            step = len(INTERVALS)
        elif record is not None:
            step = record["step"]
            time = record["at"] + INTERVALS[step]
            (come if is_due(record, now) else later).append((time, question_id))
        steps.setdefault(rule, []).append(step)
    return {
        "due": [question_id for _, question_id in sorted(come)],
        "changed": sorted(changed),
        "later": [{"question": question_id, "at": time} for time, question_id in sorted(later)],
        "rules": [
            {
                "rule": rule,
                "met": max(steps[rule]) >= 0,
                "mastered": min(steps[rule]) > 0,
                "count": len(steps[rule]),
            }
            for rule in sorted(steps)
        ],
    }


def is_due(record: "Record", now: int) -> bool:
    """Tell whether a record is due; one dated in the future comes from a wrong clock, and is due too."""
    since = now - int(record["at"])
    return since < 0 or since >= INTERVALS[record["step"]]


def is_full(record: "Record") -> bool:
    """Tell whether the score is the maximum; a reflection has none, so it always is."""
    return bool(record["max"]) and bool(record["score"] >= record["max"])


def newest_records(records: object) -> "dict[str, Record]":
    """Return the newest valid record of each question."""
    newest: "dict[str, Record]" = {}
    for record in records if isinstance(records, list) else []:
        if is_record(record):
            known = newest.get(record["question"])
            if known is None or known["at"] <= record["at"]:
                newest[record["question"]] = record
    return newest


def is_record(record: object) -> bool:
    """Tell whether a value, wherever it comes from, is a complete record."""
    try:
        field(record, "question", str, "")
        field(record, "fingerprint", str, "")
        field(record, "response", list, "")
        at = field(record, "at", int, "")
        step = field(record, "step", int, "")
        largest = field(record, "max", int, "")
    except Refusal:
        return False
    if not isinstance(record, dict) or record.get("confidence") not in CONFIDENCES:
        return False
    score: "Any" = record.get("score")
    if largest == 0:
        is_scored = score is None
    else:
        is_number = isinstance(score, (int, float)) and not isinstance(score, bool)
        is_scored = largest == 1 and is_number and 0 <= score <= 1
    return is_scored and at >= 0 and 0 <= step < len(INTERVALS)
