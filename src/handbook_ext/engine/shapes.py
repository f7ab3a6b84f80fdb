"""Check the engine's input before it is used.

A question is plain data (a ``dict`` from JSON) that the build prints. Its
options, items and segments have the ids ``a``, ``b``, ``c`` … in the order shown.
"""

TYPE_CHECKING = False  # MicroPython has no ``typing``; mypy knows this name.
if TYPE_CHECKING:
    from typing import Any, TypeVar

    Value = TypeVar("Value")
    Records = list[dict[str, Any]]

VERDICT_SCORES = {"best": 1.0, "acceptable": 0.5, "risky": 0.0, "breach": 0.0, "unlawful": 0.0}


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error of ours
    """A request that the engine cannot answer. Its only argument is the error code."""


def field(record: object, name: str, kind: "type[Value]", code: str) -> "Value":
    """Return ``record[name]`` if ``record`` is a dict and the value a ``kind``.

    Raises ``Refusal(code)`` otherwise.
    """
    if isinstance(record, dict):
        value = record.get(name)
        # ``True`` is an ``int`` in CPython, not in MicroPython; here it never is.
        if isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
            return value
    raise Refusal(code)


def texts(values: object, code: str) -> "list[str]":
    """Return ``values`` if it is a list of texts; raise ``Refusal(code)`` otherwise."""
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Refusal(code)
    return values


def names(values: object, code: str) -> "list[str]":
    """Return ``values`` if it is a list of distinct texts.

    Raises ``Refusal(code)`` otherwise.
    """
    found = texts(values, code)
    if len(set(found)) < len(found):
        raise Refusal(code)
    return found


def questions(pool: object, *parts: str) -> "Records":
    """Return ``pool`` if it is a list of questions with unique ids, each with ``parts`` as texts.

    Raises ``Refusal("bad-pool")`` otherwise.
    """
    if not isinstance(pool, list):
        raise Refusal("bad-pool")
    names([field(question, "id", str, "bad-pool") for question in pool], "bad-pool")
    for question in pool:
        for part in parts:
            field(question, part, str, "bad-pool")
    return pool


def parts(question: object, name: str) -> "tuple[list[str], Records]":
    """Return the ids of a question's options, items or segments, and these themselves.

    Raises ``Refusal("bad-question")`` when there are none, or an id is missing or repeated.
    """
    records = field(question, name, list, "bad-question")
    ids = names([field(record, "id", str, "bad-question") for record in records], "bad-question")
    if not ids:
        raise Refusal("bad-question")
    return ids, records


def letters_in(typed: str) -> "list[str]":
    """Return the letters and numbers in a typed text, one by one.

    >>> letters_in("A, c2")
    ['a', 'c', '2']
    """
    return [sign for sign in typed.lower() if sign not in " ,;"]


def verdict_name(value: object) -> str:
    """Return ``value`` if it is a verdict; raise ``Refusal("bad-question")`` otherwise."""
    if not isinstance(value, str) or value not in VERDICT_SCORES:
        raise Refusal("bad-question")
    return value


def chosen_ids(response: object, known: "list[str]") -> "list[str]":
    """Return the ids in a response; each must be known and occur once.

    Raises ``Refusal`` with ``wrong-shape``, ``no-answer`` or ``unknown-option``.
    """
    chosen = names(response, "wrong-shape")
    if not chosen:
        raise Refusal("no-answer")
    if not all(choice in known for choice in chosen):
        raise Refusal("unknown-option")
    return chosen
