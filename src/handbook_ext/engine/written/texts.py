"""A written question: the texts in it, and where each is.

A path is keys and positions: ``["options", 0, "text"]``.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Written = dict[str, Any]
    Path = list[str | int]

ROWS = ("options", "items", "segments")
KINDS = {"situation": "situation", "prompt": "prompt", "feedback": "feedback"}
"""What texts are by their keys; those of rows are options, those of steps ``step``, and all others ``other``."""
LISTS_OF_TEXTS = ("categories", "points")


def texts_of(question: "Written") -> "Iterator[tuple[Path, str, str]]":
    """Yield the path of each text in a question, what it is, and the text itself.

    Whatever does not have the shape of a question is skipped.

    >>> [path for path, _kind, _text in texts_of({"prompt": "Hva?", "points": ["a", "b"]})]
    [['prompt'], ['points', 0], ['points', 1]]
    >>> list(texts_of({"segments": ["Hei.", {"text": "Nei.", "fault": "rolle"}]}))
    [(['segments', 0], 'option', 'Hei.'), (['segments', 1, 'text'], 'option', 'Nei.')]
    """
    yield from frame_texts(question, [])
    yield from row_texts(question, [])
    for name, step in named(question, "steps"):
        path: Path = ["steps", name]
        yield from frame_texts(step, path)
        yield from row_texts(step, path)
    for name, end in named(question, "ends"):
        yield from own_texts(end, ["ends", name], "other")
    for key in LISTS_OF_TEXTS:
        for place, text in enumerate(listed(question, key)):
            if isinstance(text, str):
                yield [key, place], "other", text
    if isinstance(question.get("discuss"), str):
        yield ["discuss"], "other", question["discuss"]


def frame_texts(owner: object, path: "Path") -> "Iterator[tuple[Path, str, str]]":
    """Yield the texts that a question or a step has itself."""
    for key in ("situation", "prompt", "feedback"):
        text = owner.get(key) if isinstance(owner, dict) else None
        if isinstance(text, str):
            kind = "step" if path and key == "situation" else KINDS[key]
            yield path + [key], kind, text  # noqa: RUF005 - MicroPython unpacks nothing there


def row_texts(owner: object, path: "Path") -> "Iterator[tuple[Path, str, str]]":
    """Yield the texts of the rows of a question or a step."""
    for key in ROWS:
        for place, row in enumerate(listed(owner, key)):
            yield from own_texts(row, path + [key, place], "option")  # noqa: RUF005


def own_texts(row: object, path: "Path", kind: str) -> "Iterator[tuple[Path, str, str]]":
    """Yield the text and the reason of a row or an end; a row may be its text alone."""
    if isinstance(row, str):
        yield path, kind, row
    elif isinstance(row, dict):
        for key, own in (("text", kind), ("feedback", "feedback")):
            if isinstance(row.get(key), str):
                yield path + [key], own, row[key]  # noqa: RUF005


def listed(owner: object, key: str) -> "list[Any]":
    """Return a list in a question, step or end; an empty one when there is none."""
    found = owner.get(key) if isinstance(owner, dict) else None
    return found if isinstance(found, list) else []


def named(owner: object, key: str) -> "list[tuple[str, Any]]":
    """Return the named parts of a question by name; none when there are none."""
    found = owner.get(key) if isinstance(owner, dict) else None
    return sorted(found.items(), key=lambda part: part[0]) if isinstance(found, dict) else []
