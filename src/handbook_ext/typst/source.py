"""Typst's syntax: strings, values and calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "str | int | float | bool | Raw | Sequence[Value] | Mapping[str, Value] | None"

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Raw(str):
    """Typst code to be inserted as it is, such as ``auto`` or ``1fr``."""

    __slots__ = ()


def string(text: str) -> str:
    r"""Return a text as a string literal.

    >>> print(string('Si «nei», skrev \\ "Kari"'))
    "Si «nei», skrev \\ \"Kari\""
    """
    escaped = (_ESCAPES.get(sign) or shown(sign) for sign in text)
    return f'"{"".join(escaped)}"'


def shown(sign: str) -> str:
    r"""Return a character, or an escape if it is not printable.

    >>> shown("\x07")
    '\\u{7}'
    """
    return sign if sign >= " " and sign != "\x7f" else f"\\u{{{ord(sign):x}}}"


def value(given: Value) -> str:
    """Return a value as a Typst expression.

    >>> value(["a", 2, None, True, {"page_count": 1.5}])
    '("a", 2, none, true, ("page-count": 1.5,),)'
    >>> value([]), value({})
    ('()', '(:)')
    """
    if given is None or isinstance(given, bool | Raw):
        return {None: "none", True: "true", False: "false"}.get(given, str(given))  # type: ignore[arg-type]
    if isinstance(given, str):
        return string(given)
    if isinstance(given, Mapping):
        pairs = "".join(f"{string(name(key))}: {value(item)}, " for key, item in given.items())
        return f"({pairs.rstrip() or ':'})"
    if isinstance(given, Sequence):
        return f"({''.join(f'{value(item)}, ' for item in given).rstrip()})"
    return repr(given)


def name(python: str) -> str:
    """Return a Python name as a Typst one.

    >>> name("header_rows")
    'header-rows'
    """
    return python.replace("_", "-")


def call(function: str, *positional: Value, **named: Value) -> str:
    """Return a call in markup mode.

    >>> call("section-heading", 2, "rad/index:vis-hensyn")
    '#section-heading(2, "rad/index:vis-hensyn")'
    >>> call("post", from_="Biblioteket")
    '#post(from: "Biblioteket")'
    """
    arguments = [value(item) for item in positional]
    arguments += [f"{name(key.rstrip('_'))}: {value(item)}" for key, item in named.items()]
    return f"#{name(function)}({', '.join(arguments)})"
