"""Fingerprint a question, to tell whether it has changed since it was answered."""

import struct

from .digest import digest, utf16
from .shapes import Refusal

DEEPEST = 20
"""The maximum depth of nesting; MicroPython's stack allows about three times as many levels."""
LARGEST = 2**53 - 1
"""The largest integer that JavaScript represents exactly."""


def fingerprint(content: object) -> str:
    """Return twelve hex digits that depend on the content alone.

    ``content`` is plain data. The order of keys does not matter, nor whether a
    whole number is written ``1`` or ``1.0``: JavaScript does not distinguish them. Raises
    ``Refusal("bad-content")`` for data that is not JSON, integers too large
    for JavaScript, and nesting deeper than ``DEEPEST`` levels.

    >>> fingerprint({"id": "q", "roles": ["mandat"]})
    '1bd5cbf4c200'
    """
    return digest(canonical(content, 0))[:6].hex()


def canonical(value: object, depth: int) -> str:
    """Return a text that is the same for equal values only, whatever the order of keys.

    >>> canonical({1: "a"}, 0)
    Traceback (most recent call last):
    handbook_ext.engine.shapes.Refusal: bad-content
    """
    if depth > DEEPEST:
        raise Refusal("bad-content")
    if value is None:
        return "null"
    if isinstance(value, bool):  # before numbers: in CPython bool is a subclass of int
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, (int, float)):
        return canonical_number(value)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join([canonical(item, depth + 1) for item in value]) + "]"
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        pairs = [
            canonical(key, depth) + ":" + canonical(value[key], depth + 1)
            for key in sorted(value, key=utf16)
        ]
        return "{" + ",".join(pairs) + "}"
    raise Refusal("bad-content")


def canonical_number(value: float) -> str:
    """Return a number as text; a fraction as its bits, since the Pythons print floats differently.

    >>> canonical_number(float("nan"))
    Traceback (most recent call last):
    handbook_ext.engine.shapes.Refusal: bad-content
    """
    if not abs(value) < float("inf"):
        raise Refusal("bad-content")
    if value == int(value):
        if abs(value) > LARGEST:
            raise Refusal("bad-content")
        return str(int(value))
    return "~" + struct.pack(">d", value).hex()
