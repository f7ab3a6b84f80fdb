"""Bring questions back after a while: what is kept of an answer, and what is due.

Spacing beats massing by far (g = 0.74), and intervals that grow do no better than
fixed ones: Latimier, Peyre and Ramus, "A Meta-Analytic Review of the Benefit of
Spacing out Retrieval Practice Episodes on Retention", Educational Psychology Review
33 (2021). So the intervals are few, fixed and easy to tell a reader.

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
"""Two days, a week, a month, three months; a record's ``step`` is a place here."""


def note(old: object, answer: object, now: int) -> "Record":
    """Return the record of an answer, given the question's record from before.

    ``answer`` holds ``question``, ``fingerprint``, ``response``, ``score``, ``max`` and
    ``confidence``; the record has these, ``at`` and ``step``. A full score when the
    question is due moves it one step on, before that it leaves the step; anything less
    goes back to the first. A record that is malformed, or of another question or another
    form of it, counts as none. What was written in a reflection (``max`` 0) is left out:
    it is nobody's but the reader's.

    Raises ``Refusal("bad-record")`` when the answer lacks something.

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
    """Return what to ask again, and how far the reader has come with each rule.

    The pool is ``[{"id", "rule", "fingerprint"}]``: the questions as they stand now. Records
    of other questions and malformed ones are passed over; of several records of one
    question the newest counts. The result is

    - ``due``: ids of the questions whose time has come, longest due first,
    - ``changed``: ids of the questions that read otherwise when they were answered, by id,
    - ``later``: ``{"question", "at"}`` for those whose time comes, soonest first,
    - ``rules``: ``{"rule", "met", "mastered", "count"}`` by rule. ``count`` is the number of its
      questions. It is *met* when one of them has been answered as it stands now. It is
      *mastered* when all have been, each with a full score again after an interval; a
      reflection has no score, so to have answered it is enough.

    Raises ``Refusal("bad-pool")`` when a question of the pool lacks something or is met twice.

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
    """Tell whether a record's time has come; one from the future has a wrong clock's time."""
    since = now - int(record["at"])
    return since < 0 or since >= INTERVALS[record["step"]]


def is_full(record: "Record") -> bool:
    """Tell whether nothing better could have been answered; a reflection has no score."""
    return bool(record["max"]) and bool(record["score"] >= record["max"])


def newest_records(records: object) -> "dict[str, Record]":
    """Return the sound records by question; anything else is left out."""
    newest: "dict[str, Record]" = {}
    for record in records if isinstance(records, list) else []:
        if is_record(record):
            known = newest.get(record["question"])
            if known is None or known["at"] <= record["at"]:
                newest[record["question"]] = record
    return newest


def is_record(record: object) -> bool:
    """Tell whether a value, from wherever it comes, is a whole record."""
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
