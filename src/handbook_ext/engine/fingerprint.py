"""Tell whether a question has changed since it was answered."""

import struct

from .digest import digest, utf16
from .shapes import Refusal

DEEPEST = 20
"""Lists and mappings within each other; MicroPython's stack holds about thrice as many."""
LARGEST = 2**53 - 1
"""The largest whole number that JavaScript keeps exactly."""


def fingerprint(content: object) -> str:
    """Return twelve hex digits that follow from the content and change with it.

    ``content`` is plain data. The order of keys means nothing, nor whether a
    whole number is written ``1`` or ``1.0``: JavaScript tells neither. Raises
    ``Refusal("bad-content")`` for what JSON cannot hold, a whole number that
    JavaScript cannot, and more than ``DEEPEST`` levels.

    >>> fingerprint({"id": "q", "roles": ["mandat"]})
    '1bd5cbf4c200'
    """
    return digest(canonical(content, 0))[:6].hex()


def canonical(value: object, depth: int) -> str:
    """Return a text that only this value has, whatever the order of its keys.

    >>> canonical({1: "a"}, 0)
    Traceback (most recent call last):
    handbook_ext.engine.shapes.Refusal: bad-content
    """
    if depth > DEEPEST:
        raise Refusal("bad-content")
    if value is None:
        return "null"
    if isinstance(value, bool):  # before numbers: in CPython it is one
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
    """Return a number's text; a fraction's is its bits, for the Pythons print it otherwise.

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
