"""Read the settings of a booklet from its address, and remark on what the handbook does not have."""

from .fold import is_space
from .shapes import Refusal, field, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Remarks = list[dict[str, str]]

KEYS = (
    "role",
    "work",
    "rules",
    "types",
    "number",
    "minutes",
    "draw",
    "questions",
    "parts",
    "start",
    "size",
    "edition",
)
"""The parameters of an address."""
PARTS = ("worksheet", "key", "cards", "plan")
"""The parts a booklet can be printed as; by default the first two."""
USUAL_NUMBER, MOST_QUESTIONS = 5, 30
LEAST_MINUTES, MOST_MINUTES = 10, 240
LARGE = "large"
LONGEST_QUOTED = 60
LONGEST_NUMBER = 6
MOST_QUOTED = 10
"""The maximum number of remarks, since an address can contain anything."""


def read_settings(asked: object, known: object) -> "tuple[dict[str, Any], Remarks]":
    """Return the settings in an address, and a remark for each part that was not understood.

    ``asked`` are the parameters of the address, texts by name. ``known`` is what the handbook
    has: ``{"roles", "work", "rules", "types"}`` (lists of texts) and its ``edition``. The settings are
    ``{"role", "work", "rules", "types", "number", "minutes", "seed", "questions", "parts",
    "start", "large"}``; what the address leaves out is empty, ``minutes`` 0 and ``number`` the default.
    ``start`` is in minutes after midnight, or -1 for a plan without times of day. A remark is
    ``{"code", "value"}``, where the value is what was written, shortened.

    Raises ``Refusal("bad-settings")`` when ``asked`` is not a dict of texts, and ``Refusal("bad-known")``
    when ``known`` is malformed.
    """
    if not isinstance(asked, dict):
        raise Refusal("bad-settings")
    texts(sorted(asked), "bad-settings")
    texts([asked[name] for name in sorted(asked)], "bad-settings")
    remarks: "Remarks" = []
    for name in sorted(asked):
        if name not in KEYS:
            remark(remarks, "unknown-name", name)
    questions = names_in(asked.get("questions", ""))
    if len(questions) > MOST_QUESTIONS:
        remark(remarks, "too-many", str(len(questions)))
    settings = {
        "role": one(asked, "role", listed(known, "roles"), remarks, "unknown-role"),
        "work": one(asked, "work", listed(known, "work"), remarks, "unknown-work"),
        "rules": some(asked, "rules", listed(known, "rules"), remarks, "unknown-rule"),
        "types": some(asked, "types", listed(known, "types"), remarks, "unknown-type"),
        "number": whole(asked, "number", (1, MOST_QUESTIONS, USUAL_NUMBER), remarks, "bad-number"),
        "minutes": whole(
            asked, "minutes", (LEAST_MINUTES, MOST_MINUTES, 0), remarks, "bad-minutes"
        ),
        "seed": asked.get("draw", "")[:LONGEST_QUOTED],
        "questions": questions[:MOST_QUESTIONS],
        "parts": some(asked, "parts", list(PARTS), remarks, "unknown-part") or list(PARTS[:2]),
        "start": clock(asked.get("start", ""), remarks),
        "large": asked.get("size", "") == LARGE,
    }
    if asked.get("size", "") not in ("", LARGE):
        remark(remarks, "unknown-type-size", asked["size"])
    edition = asked.get("edition", "")
    if edition and edition != field(known, "edition", str, "bad-known"):
        remark(remarks, "other-edition", edition)
    return settings, remarks[:MOST_QUOTED]


def remark(remarks: "Remarks", code: str, value: str) -> None:
    """Add a remark; its value is cut to a length that fits a sentence."""
    shown = value if len(value) <= LONGEST_QUOTED else value[:LONGEST_QUOTED] + "…"
    remarks.append({"code": code, "value": shown})


def listed(known: object, name: str) -> "list[str]":
    """Return one of the lists in ``known``."""
    return texts(field(known, name, list, "bad-known"), "bad-known")


def names_in(text: str) -> "list[str]":
    """Return the names in a comma-separated list, without duplicates.

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
    """Return a parameter's value if it is known, otherwise an empty text."""
    value = asked.get(name, "")
    if value == "" or value in known:
        return value
    remark(remarks, code, value)
    return ""


def some(
    asked: "dict[str, str]", name: str, known: "list[str]", remarks: "Remarks", code: str
) -> "list[str]":
    """Return those values in a parameter's list that are known."""
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
    """Return a parameter as an integer within ``bounds`` (least, most, default), or the default."""
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
    hours, _colon, minutes = text.partition(":")
    is_time = (
        len(hours) in (1, 2)
        and len(minutes) == 2  # noqa: PLR2004 - as clocks have it
        and all("0" <= sign <= "9" for sign in hours + minutes)
    )
    if is_time and int(hours) < 24 and int(minutes) < 60:  # noqa: PLR2004
        return int(hours) * 60 + int(minutes)
    if text:
        remark(remarks, "bad-start", text)
    return -1
