"""Put a trainer's booklet together: which questions, in which order, and how long they take.

A group reads 200 words a minute, and all of each question: situation, prompt, options, and
afterwards the reasons. It also needs :data:`THINKING` to think individually, and time to talk, which
depends on the type (its ``TALKING``; in a branch, once per step). So a question takes

    minutes = words / 200 + 1/2 + talking, rounded up to whole minutes,

and a meeting the sum of these, plus :data:`OPENING` minutes before and :data:`CLOSING` after.
"""

from .booklet_settings import read_settings, remark
from .nearness import distance
from .shapes import Refusal, field, questions, texts
from .shuffle import shuffled
from .types import type_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .booklet_settings import Remarks
    from .shapes import Records

WORDS_A_MINUTE = 200
THINKING = 30
OPENING, CLOSING = 2, 3
DAY = 24 * 60
OTHER_WORK = 2
"""What :func:`nearness.distance` returns for work other than the group's."""


def put_together(asked: object, known: object, pool: object) -> "dict[str, Any]":
    """Return the booklet that an address asks for.

    ``asked`` and ``known`` are those of :func:`booklet_settings.read_settings`. The pool is
    ``[{"id", "rule", "rules", "roles", "work", "type", "words", "steps"}]`` in any order:
    ``rules`` are all the rules that a question practises, ``words`` counts what a group reads, and
    ``steps`` the interactions.

    Questions named in the address keep its order. If it names none, they are drawn by the seed: the
    group's own work first, then what could happen anywhere, never other work. No rule comes twice
    while another has not come at all; the same then goes for types. With ``minutes``, questions
    that would exceed the time are skipped, but the first is always taken.

    ================  ==============================================================
    ``settings``      what was understood of the address
    ``remarks``       ``[{"code", "value"}]``: what was not, and what is lacking
    ``questions``     the ids, in order: the first is number 1 everywhere
    ``gone``          ids in the address that are not in the pool
    ``others``        ids of all other questions that fit, best to add first
    ``minutes``       how long the meeting takes; 0 without questions
    ``plan``          ``[{"part", "from", "to", "minutes"}]``; a part is an id,
                      ``opening`` or ``closing``. Times are texts: minutes from the
                      start, or the time of day when the settings have a start
    ================  ==============================================================

    Raises ``Refusal`` with ``bad-pool``, ``bad-settings`` or ``bad-known``.
    """
    by_id = check(pool)
    settings, remarks = read_settings(asked, known)
    chosen = [name for name in settings["questions"] if name in by_id]
    gone = [name for name in settings["questions"] if name not in by_id]
    fitting = [by_id[name] for name in sorted(by_id) if fits(by_id[name], settings)]
    if settings["work"] and not any(settings["work"] in question["work"] for question in fitting):
        remark(remarks, "no-work", settings["work"])
    line = line_up(fitting, [by_id[name] for name in chosen], settings)
    if settings["seed"] and not settings["questions"]:
        chosen = draw(line, by_id, settings, remarks)
    plan = schedule([by_id[name] for name in chosen], settings["start"])
    return {
        "settings": settings,
        "remarks": remarks,
        "questions": chosen,
        "gone": gone,
        "others": [name for name in line if name not in chosen],
        "minutes": sum([part["minutes"] for part in plan]),
        "plan": plan,
    }


def fits(question: "dict[str, Any]", settings: "dict[str, Any]") -> bool:
    """Tell whether a question has the role, the work, the rules and the types asked for."""
    return (
        (settings["role"] == "" or settings["role"] in question["roles"])
        and distance(settings["work"], question["work"]) < OTHER_WORK
        and (not settings["rules"] or any(rule in settings["rules"] for rule in question["rules"]))
        and (not settings["types"] or question["type"] in settings["types"])
    )


def line_up(fitting: "Records", taken: "Records", settings: "dict[str, Any]") -> "list[str]":
    """Return the ids of the other questions, best to add first; ``taken`` are already in the booklet."""
    by_id = {question["id"]: question for question in fitting}
    for question in taken:
        by_id.pop(question["id"], None)
    left = [by_id[name] for name in shuffled(sorted(by_id), settings["seed"])]
    rules: "dict[str, int]" = {}
    types: "dict[str, int]" = {}
    for question in taken:
        meet(question, rules, types)
    far = [distance(settings["work"], question["work"]) for question in left]
    size = len(left) + len(taken)
    line: "list[str]" = []
    while left:
        # One number per question, as in ``selection``: small integers cost MicroPython no allocation.
        place = (
            min(
                ((far[at] * size + rules.get(each["rule"], 0)) * size + types.get(each["type"], 0))
                * size
                + at
                for at, each in enumerate(left)
            )
            % size
        )
        question = left.pop(place)
        far.pop(place)
        meet(question, rules, types)
        line.append(question["id"])
    return line


def meet(question: "dict[str, Any]", rules: "dict[str, int]", types: "dict[str, int]") -> None:
    """Count one more occurrence of a question's rules and type."""
    rules[question["rule"]] = rules.get(question["rule"], 0) + 1
    types[question["type"]] = types.get(question["type"], 0) + 1


def draw(
    line: "list[str]", by_id: "dict[str, Any]", settings: "dict[str, Any]", remarks: "Remarks"
) -> "list[str]":
    """Return the first ids of the line, up to the number and the minutes asked for."""
    room = settings["minutes"] - OPENING - CLOSING
    drawn: "list[str]" = []
    passed = False
    for name in line:
        if len(drawn) == settings["number"]:
            break
        needed = minutes_of(by_id[name])
        if settings["minutes"] and drawn and needed > room:
            passed = True
            continue
        room -= needed
        drawn.append(name)
    if len(drawn) < settings["number"]:
        remark(remarks, "short-time" if passed else "few", str(len(drawn)))
    return drawn


def minutes_of(question: "dict[str, Any]") -> int:
    """Return how many whole minutes a group needs for a question.

    >>> minutes_of({"type": "single", "words": 250, "steps": 1})
    4
    >>> minutes_of({"type": "branch", "words": 500, "steps": 3})
    6
    """
    talking = type_named(question["type"]).TALKING * question["steps"]
    seconds: int = question["words"] * 60 // WORDS_A_MINUTE + THINKING + talking
    return -(-seconds // 60)


def schedule(questions: "Records", start: int) -> "list[dict[str, Any]]":
    """Return the parts of a meeting with their times; an empty list without questions."""
    if not questions:
        return []
    parts = [("opening", OPENING)]
    parts += [(question["id"], minutes_of(question)) for question in questions]
    parts.append(("closing", CLOSING))
    plan: "list[dict[str, Any]]" = []
    passed = 0
    for part, minutes in parts:
        begins, passed = passed, passed + minutes
        plan.append(
            {
                "part": part,
                "from": time_text(begins, start),
                "to": time_text(passed, start),
                "minutes": minutes,
            }
        )
    return plan


def time_text(minutes: int, start: int) -> str:
    """Return a time: minutes that have passed, or the time of day.

    >>> time_text(7, -1), time_text(7, 570), time_text(90, 1410)
    ('7', '09.37', '01.00')
    """
    if start < 0:
        return str(minutes)
    at = (start + minutes) % DAY
    return f"{at // 60:02d}.{at % 60:02d}"


def check(pool: object) -> "dict[str, dict[str, Any]]":
    """Return the questions by id; raise ``Refusal("bad-pool")`` when one is malformed."""
    asked = questions(pool, "rule", "type")
    for question in asked:
        for name in ("rules", "roles", "work"):
            texts(question.get(name), "bad-pool")
        if field(question, "words", int, "bad-pool") < 0:
            raise Refusal("bad-pool")
        if field(question, "steps", int, "bad-pool") < 1:
            raise Refusal("bad-pool")
    return {question["id"]: question for question in asked}
