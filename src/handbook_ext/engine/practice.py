"""Order the questions of a page for one reader: relevant ones first, then those not met before."""

from .nearness import distance
from .shapes import field, questions, texts
from .spacing import is_due, newest_records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .shapes import Records


def line_up(pool: object, reader: object, records: object, now: int) -> "list[str]":
    """Return the ids of all questions of the pool, in the order in which to ask them.

    The pool is ``[{"id", "roles", "work", "type", "fingerprint"}]``, in page order;
    the reader is ``{"role", "work"}``, texts that are empty when unknown. Records are those
    of :func:`spacing.note`.

    Questions for the reader's role come first: unanswered ones, then those due again, then those
    already known. Within each, the reader's own kind of work comes before what could happen
    anywhere, and that before other work. Ties are broken by alternating types, then by page order.

    Raises ``Refusal("bad-pool")`` for a malformed question or a repeated id, and
    ``Refusal("bad-reader")`` for a malformed reader.

    >>> one = {"id": "a", "roles": ["ansatt"], "work": [], "type": "single", "fingerprint": "f"}
    >>> pool = [one, {**one, "id": "b"}, {**one, "id": "c", "type": "spot"},
    ...         {**one, "id": "d", "roles": ["mandat"]}]
    >>> line_up(pool, {"role": "", "work": ""}, [], 0)
    ['a', 'c', 'b', 'd']
    >>> line_up(pool, {"role": "mandat", "work": ""}, [], 0)[0]
    'd'
    """
    asked = questions(pool, "type", "fingerprint")
    for question in asked:
        texts(question.get("roles"), "bad-pool")
        texts(question.get("work"), "bad-pool")
    role = field(reader, "role", str, "bad-reader")
    work = field(reader, "work", str, "bad-reader")
    newest = newest_records(records)
    groups: "dict[int, Records]" = {}
    for question in asked:
        rank = 9 * (role != "" and role not in question["roles"])
        rank += 3 * priority(newest.get(question["id"]), question["fingerprint"], now)
        rank += distance(work, question["work"])
        groups.setdefault(rank, []).append(question)
    lined: "list[str]" = []
    met: "dict[str, int]" = {}
    for rank in sorted(groups):
        by_turns(groups[rank], met, lined)
    return lined


def priority(record: "dict[str, Any] | None", fingerprint: str, now: int) -> int:
    """Return 0 for a question not answered in its present version, 1 for one that is due, else 2."""
    if record is None or record["fingerprint"] != fingerprint:
        return 0
    return 1 if record["max"] and is_due(record, now) else 2


def by_turns(left: "Records", met: "dict[str, int]", lined: "list[str]") -> None:
    """Move questions from ``left`` to the line, each time one of the type met least often so far."""
    while left:
        # One number per question, as in ``selection``: small integers cost MicroPython no allocation.
        size = len(left)
        place = min(met.get(each["type"], 0) * size + at for at, each in enumerate(left)) % size
        question = left.pop(place)
        met[question["type"]] = met.get(question["type"], 0) + 1
        lined.append(question["id"])
