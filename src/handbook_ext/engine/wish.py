"""Read what the address of a booklet asks for, and say what of it the handbook does not have."""

from .fold import is_space
from .shapes import Refusal, field, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Remarks = list[dict[str, str]]

KEYS = (
    "rolle",
    "arbeid",
    "regler",
    "typer",
    "antall",
    "minutter",
    "trekning",
    "spm",
    "deler",
    "start",
    "skrift",
    "utgave",
)
PARTS = ("oppgaver", "fasit", "kort", "plan")
"""What a booklet can be printed as; without a choice the first two."""
USUAL_NUMBER, MOST_QUESTIONS = 5, 30
LEAST_MINUTES, MOST_MINUTES = 10, 240
LARGE = "stor"
LONGEST_QUOTED = 60
LONGEST_NUMBER = 6
MOST_QUOTED = 10
"""A remark quotes no more: an address can hold anything."""


def read_wish(asked: object, known: object) -> "tuple[dict[str, Any], Remarks]":
    """Return the wish that an address holds, and a remark for each part that was not understood.

    ``asked`` are the parts of the address: texts by their names. ``known`` is what the handbook
    has: ``{"roles", "work", "rules", "types"}`` (lists of texts) and its ``edition``. The wish is
    ``{"role", "work", "rules", "types", "number", "minutes", "seed", "questions", "parts",
    "start", "large"}``; a part that is not asked for is empty, ``minutes`` 0 and ``number`` the usual.
    ``start`` is in minutes after midnight, -1 where no clock is wanted. A remark is
    ``{"code", "value"}``, the value as it was written, shortened.

    Raises ``Refusal("bad-wish")`` when ``asked`` is no dict of texts, and ``Refusal("bad-known")``
    when ``known`` lacks something.
    """
    if not isinstance(asked, dict):
        raise Refusal("bad-wish")
    texts(sorted(asked), "bad-wish")
    texts([asked[name] for name in sorted(asked)], "bad-wish")
    remarks: "Remarks" = []
    for name in sorted(asked):
        if name not in KEYS:
            remark(remarks, "unknown-name", name)
    questions = names_in(asked.get("spm", ""))
    if len(questions) > MOST_QUESTIONS:
        remark(remarks, "too-many", str(len(questions)))
    wish = {
        "role": one(asked, "rolle", listed(known, "roles"), remarks, "unknown-role"),
        "work": one(asked, "arbeid", listed(known, "work"), remarks, "unknown-work"),
        "rules": some(asked, "regler", listed(known, "rules"), remarks, "unknown-rule"),
        "types": some(asked, "typer", listed(known, "types"), remarks, "unknown-type"),
        "number": whole(asked, "antall", (1, MOST_QUESTIONS, USUAL_NUMBER), remarks, "bad-number"),
        "minutes": whole(
            asked, "minutter", (LEAST_MINUTES, MOST_MINUTES, 0), remarks, "bad-minutes"
        ),
        "seed": asked.get("trekning", "")[:LONGEST_QUOTED],
        "questions": questions[:MOST_QUESTIONS],
        "parts": some(asked, "deler", list(PARTS), remarks, "unknown-part") or list(PARTS[:2]),
        "start": clock(asked.get("start", ""), remarks),
        "large": asked.get("skrift", "") == LARGE,
    }
    if asked.get("skrift", "") not in ("", LARGE):
        remark(remarks, "unknown-type-size", asked["skrift"])
    edition = asked.get("utgave", "")
    if edition and edition != field(known, "edition", str, "bad-known"):
        remark(remarks, "other-edition", edition)
    return wish, remarks[:MOST_QUOTED]


def remark(remarks: "Remarks", code: str, value: str) -> None:
    """Add a remark, its value no longer than a sentence bears."""
    shown = value if len(value) <= LONGEST_QUOTED else value[:LONGEST_QUOTED] + "…"
    remarks.append({"code": code, "value": shown})


def listed(known: object, name: str) -> "list[str]":
    """Return a list of what the handbook has."""
    return texts(field(known, name, list, "bad-known"), "bad-known")


def names_in(text: str) -> "list[str]":
    """Return the names in a list with commas, each once.

    >>> names_in("delt,varm,,delt")
    ['delt', 'varm']
    """
    found: "list[str]" = []
    for name in text.split(","):
        if not is_space(name) and name not in found:
            found.append(name)
    return found


def one(
    asked: "dict[str, str]", name: str, known: "list[str]", remarks: "Remarks", code: str
) -> str:
    """Return a name that the handbook has, or the empty text."""
    value = asked.get(name, "")
    if value == "" or value in known:
        return value
    remark(remarks, code, value)
    return ""


def some(
    asked: "dict[str, str]", name: str, known: "list[str]", remarks: "Remarks", code: str
) -> "list[str]":
    """Return those names of a list that the handbook has."""
    found = []
    for value in names_in(asked.get(name, "")):
        if value in known:
            found.append(value)
        else:
            remark(remarks, code, value)
    return found


def whole(
    asked: "dict[str, str]",
    name: str,
    bounds: "tuple[int, int, int]",
    remarks: "Remarks",
    code: str,
) -> int:
    """Return a whole number within the bounds; the third of them when it is none or not asked for."""
    least, most, usual = bounds
    text = asked.get(name, "")
    if text == "":
        return usual
    if len(text) <= LONGEST_NUMBER and all("0" <= sign <= "9" for sign in text):
        number = int(text)
        if least <= number <= most:
            return number
    remark(remarks, code, text)
    return usual


def clock(text: str, remarks: "Remarks") -> int:
    """Return the minutes after midnight of a time such as ``09:30``, or -1.

    >>> clock("09:30", []), clock("", []), clock("25:00", [])
    (570, -1, -1)
    """
    hours, colon, minutes = text.partition(":")
    is_time = (
        colon != ""
        and len(hours) in (1, 2)
        and len(minutes) == 2  # noqa: PLR2004 - as clocks have it
        and all("0" <= sign <= "9" for sign in hours + minutes)
    )
    if is_time and int(hours) < 24 and int(minutes) < 60:  # noqa: PLR2004
        return int(hours) * 60 + int(minutes)
    if text:
        remark(remarks, "bad-start", text)
    return -1
