"""What a written question lacks, or has too much of, before a handbook can show it."""

from handbook_ext.engine.fold import fold, is_space

from .keys import are_alike, post_fault, surplus_of_best, way_faults
from .written import listed, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .written import Path, Written

    Fault = tuple[Path, str, dict[str, Any]]

MOST_ROWS = 26
ROWS = {
    "single": ("options", ("text", "verdict", "feedback"), 2, MOST_ROWS),
    "multiple": ("options", ("text", "correct", "feedback"), 2, MOST_ROWS),
    "classify": ("items", ("text", "category", "feedback"), 2, MOST_ROWS),
    "order": ("items", ("text", "feedback"), 2, MOST_ROWS),
    "spot": ("segments", ("text",), 2, MOST_ROWS),
}
"""The list of rows of a type, what each must have, and how many there must be."""
STEP = ("options", ("text", "verdict", "feedback", "next"), 2, MOST_ROWS)
END = ("text", "verdict", "feedback")
LISTS = {"classify": ("categories", 2, 5), "reflect": ("points", 2, 6)}
"""The list of texts of a type, and how many there must be."""
AROUND = " .!«»\"'*_"
MOST_LETTERS = 80


def faults_of(question: "Written", known: "dict[str, Any]") -> "Iterator[Fault]":
    """Yield the path, the check and the values of each fault.

    ``known`` has the ``roles``, ``rules`` and ``ids`` of the handbook.

    >>> known = {"roles": ["ansatt"], "rules": {"rolle": []}, "ids": ["brukt"]}
    >>> frame = {"id": "ny", "rule": "rolle", "roles": ["ansatt"], "situation": "Nå."}
    >>> list(faults_of({**frame, "type": "reflect", "prompt": "Hva?", "points": ["a", "b"]}, known))
    []
    >>> [check for _path, check, _values in faults_of({"type": "order"}, known)]
    ['missing', 'missing', 'missing', 'missing', 'missing', 'count']
    """
    kind = str(question.get("type", ""))
    yield from name_faults(question, known)
    for key, words in (("rule", known["rules"]), ("roles", known["roles"])):
        given = question.get(key)
        named = given if isinstance(given, list) else [given] if given else []
        if not named:
            yield [key], "missing", {"key": key}
        for word in named:
            if word not in words:
                yield [key], "unknown", {"word": str(word)}
    yield from missing(
        question, ("situation",) if kind == "branch" else ("situation", "prompt"), []
    )
    if kind in ROWS:
        yield from row_faults(question, ROWS[kind], [])
    if kind in LISTS:
        key, least, most = LISTS[kind]
        yield from list_faults(question, key, least, most)
    if kind == "spot":
        yield from spot_faults(question)
    elif kind == "branch":
        yield from branch_faults(question)


def name_faults(question: "Written", known: "dict[str, Any]") -> "Iterator[Fault]":
    """Yield what is wrong with a question's id."""
    name = str(question.get("id") or "")
    if is_space(name):
        yield ["id"], "missing", {"key": "id"}
    elif not is_slug(name):
        yield ["id"], "bad-id", {}
    elif name in known["ids"] and name != known.get("own"):
        yield ["id"], "taken", {"id": name}


def is_slug(name: str) -> bool:
    """Tell whether a name can be part of a URL.

    >>> [is_slug(name) for name in ("hei-du2", "Hei", "hei--du", "2-hei", "blå")]
    [True, False, False, False, False]
    """
    pieces = name.split("-")
    return (
        "a" <= name[:1] <= "z"
        and len(name) <= MOST_LETTERS
        and all(
            piece != "" and all("a" <= sign <= "z" or "0" <= sign <= "9" for sign in piece)
            for piece in pieces
        )
    )


def missing(owner: object, keys: "tuple[str, ...]", path: "Path") -> "Iterator[Fault]":
    """Yield a fault for each key without a value; an invisible text is none."""
    for key in keys:
        value = owner.get(key) if isinstance(owner, dict) else None
        if value is None or (isinstance(value, str) and is_space(value)):
            yield path + [key], "missing", {"key": key}  # noqa: RUF005


def row_faults(
    owner: object, wanted: "tuple[str, tuple[str, ...], int, int]", path: "Path"
) -> "Iterator[Fault]":
    """Yield what is wrong with the rows of a question or a step."""
    key, needed, least, most = wanted
    rows = listed(owner, key)
    here = path + [key]  # noqa: RUF005
    yield from count_faults(rows, least, most, here)
    met: set[str] = set()
    for place, row in enumerate(rows):
        record = {"text": row} if isinstance(row, str) else row
        yield from missing(record, needed, here + [place])  # noqa: RUF005
        text = record.get("text") if isinstance(record, dict) else None
        if isinstance(text, str) and not is_space(text):
            if key != "segments" and normal(text) in met:
                yield here + [place, "text"], "alike", {}  # noqa: RUF005
            met.add(normal(text))
    if not rows or next(row_gaps(rows, needed), None) is not None:
        return
    if "verdict" in needed:
        count = surplus_of_best([row["verdict"] for row in rows])
        if count is not None:
            yield here, "best", {"count": count}
    if "correct" in needed and are_alike([row["correct"] for row in rows]):
        yield here, "ticks", {}


def row_gaps(rows: "list[Any]", needed: "tuple[str, ...]") -> "Iterator[Fault]":
    """Yield what the rows lack: then their key cannot be judged yet."""
    for row in rows:
        yield from missing(row, tuple(key for key in needed if key in {"verdict", "correct"}), [])


def count_faults(rows: "list[Any]", least: int, most: int, path: "Path") -> "Iterator[Fault]":
    """Yield a fault for too few or too many."""
    if not least <= len(rows) <= most:
        yield path, "count", {"count": len(rows), "least": least, "most": most}


def list_faults(question: "Written", key: str, least: int, most: int) -> "Iterator[Fault]":
    """Yield what is wrong with a list of texts, and with the items that name one of them."""
    texts = listed(question, key)
    yield from count_faults(texts, least, most, [key])
    met: set[str] = set()
    for place, text in enumerate(texts):
        if not isinstance(text, str) or is_space(text):
            yield [key, place], "missing", {"key": key}
        elif normal(text) in met:
            yield [key, place], "alike", {}
        else:
            met.add(normal(text))
    if key == "categories":
        for place, item in enumerate(listed(question, "items")):
            category = item.get("category") if isinstance(item, dict) else None
            if category and category not in texts:
                yield ["items", place, "category"], "missing", {"key": "category"}


def normal(text: str) -> str:
    """Return a form that is equal for texts that readers cannot tell apart."""
    words = " ".join(fold(text).split())
    return words.strip(AROUND) or words


def spot_faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the faults of a draft post."""
    segments = listed(question, "segments")
    for place, row in enumerate(segments):
        if isinstance(row, dict) and row.get("fault"):
            yield from missing(row, ("feedback",), ["segments", place])
    faulty = [isinstance(row, dict) and bool(row.get("fault")) for row in segments]
    reason = question.get("feedback")
    fault = post_fault(faulty, isinstance(reason, str) and not is_space(reason)) if faulty else ""
    if fault:
        yield (["segments"] if fault == "all-faulty" else ["feedback"]), fault, {}


def branch_faults(question: "Written") -> "Iterator[Fault]":
    """Yield what is wrong with the steps and ends of a branch."""
    steps, ends = dict(named(question, "steps")), dict(named(question, "ends"))
    ways: dict[str, list[str]] = {}
    whole = True
    for name in sorted(steps):
        yield from missing(steps[name], ("prompt",), ["steps", name])
        yield from row_faults(steps[name], STEP, ["steps", name])
        ways[name] = []
        for place, row in enumerate(listed(steps[name], "options")):
            onward = str(row.get("next") or "") if isinstance(row, dict) else ""
            if onward in steps or onward in ends:
                ways[name].append(onward)
            else:
                whole = False
                if onward:
                    path: Path = ["steps", name, "options", place, "next"]
                    yield path, "missing", {"key": "next"}
    for name in sorted(ends):
        yield from missing(ends[name], END, ["ends", name])
    if not steps or not ends:
        yield ["ends" if steps else "steps"], "count", {"count": 0, "least": 1, "most": MOST_ROWS}
    elif whole:
        for fault, name in way_faults(str(question.get("start")), ways, sorted(ends)):
            path = (
                ["start"] if fault == "no-start" else ["steps" if name in steps else "ends", name]
            )
            yield path, fault, {}
