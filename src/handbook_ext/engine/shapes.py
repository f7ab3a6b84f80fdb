"""What the engine takes and gives, checked before it is used.

A question comes as plain data (``dict`` from JSON), printed by the build. Its
options have the ids ``a``, ``b``, ``c`` … in the author's order.
"""

TYPE_CHECKING = False  # MicroPython has no ``typing``; mypy reads this name.
if TYPE_CHECKING:
    from typing import TypeVar

    Value = TypeVar("Value")


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error of ours
    """A request that cannot be judged. Its only argument is the error code."""


def field(record: object, name: str, kind: "type[Value]", code: str) -> "Value":
    """Return ``record[name]`` when ``record`` is a dict and the value a ``kind``.

    Raises ``Refusal(code)`` otherwise, so that wrong input ends in a code.
    """
    if isinstance(record, dict):
        value = record.get(name)
        if isinstance(value, kind):
            return value
    raise Refusal(code)


def chosen_ids(response: object, options: "list[object]") -> "list[str]":
    """Return the ids in ``response`` that the reader chose, each known and once.

    Raises ``Refusal`` with ``wrong-shape``, ``no-answer`` or ``unknown-option``.
    """
    if not isinstance(response, list):
        raise Refusal("wrong-shape")
    if not response:
        raise Refusal("no-answer")
    known = [field(option, "id", str, "bad-question") for option in options]
    for position, choice in enumerate(response):
        if not isinstance(choice, str) or choice in response[:position]:
            raise Refusal("wrong-shape")
        if choice not in known:
            raise Refusal("unknown-option")
    return response
