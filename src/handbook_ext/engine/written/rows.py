"""What is wrong with the parts that written questions of several types have: rows and lists."""

from handbook_ext.engine.fold import fold, is_space

from .keys import are_alike, surplus_of_best
from .texts import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .texts import Path, Written

    Fault = tuple[Path, str, dict[str, Any]]
    """A place, a check, and the values for its words."""

MOST_ROWS = 26
FEWEST_ROWS = 2
AROUND = " .!«»\"'*_"


class Rows:
    """A list of rows: its key, what each row must have, and whether two may have the same text."""

    def __init__(self, key: str, needed: "tuple[str, ...]", may_repeat: bool = False) -> None:  # noqa: FBT001, FBT002 - MicroPython
        self.key = key
        self.needed = needed
        self.may_repeat = may_repeat


def missing(owner: object, keys: "tuple[str, ...]", path: "Path") -> "Iterator[Fault]":
    """Yield a fault for each key without a value; an invisible text is none."""
    for key in keys:
        value = owner.get(key) if isinstance(owner, dict) else None
        if value is None or (isinstance(value, str) and is_space(value)):
            yield path + [key], "missing", {"key": key}  # noqa: RUF005


def row_faults(owner: object, wanted: Rows, path: "Path") -> "Iterator[Fault]":
    """Yield what is wrong with the rows of a question or a step."""
    needed = wanted.needed
    rows = listed(owner, wanted.key)
    here = path + [wanted.key]  # noqa: RUF005
    yield from count_faults(rows, FEWEST_ROWS, MOST_ROWS, here)
    met: set[str] = set()
    for place, row in enumerate(rows):
        record = {"text": row} if isinstance(row, str) else row
        yield from missing(record, needed, here + [place])  # noqa: RUF005
        text = record.get("text") if isinstance(record, dict) else None
        if isinstance(text, str) and not is_space(text):
            if not wanted.may_repeat and normal(text) in met:
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
    """Yield what is wrong with a list of texts."""
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


def normal(text: str) -> str:
    """Return a form that is equal for texts that readers cannot tell apart."""
    words = " ".join(fold(text).split())
    return words.strip(AROUND) or words
