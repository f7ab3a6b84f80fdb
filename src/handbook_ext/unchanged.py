"""Tell whether something is as it was in the build before, by a digest of its content."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from docutils import nodes

from handbook_ext.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx

STEADY = (str, bytes, int, float, bool, type(None), PurePath)
KEPT = "handbook_digests"
"""The attribute of the environment with the digests of the last build for each output."""


def has_changed(app: Sphinx, name: str, value: object) -> bool:
    """Tell whether what has this name differs from the last build into the same output, and note it."""
    kept: dict[tuple[str, str], str] = getattr(app.env, KEPT, {})
    output, now = (str(app.outdir), name), digest(value)
    if kept.get(output) == now:
        return False
    setattr(app.env, KEPT, {**kept, output: now})
    return True


def digest(*values: object) -> str:
    """Return a digest of values that is the same in every process.

    Places are left out: that a line has moved changes no output.

    >>> digest({"a": 1, "b": {2, 3}}) == digest({"b": {3, 2}, "a": 1})
    True
    >>> digest("a", "b") == digest("ab")
    False
    """
    found = hashlib.sha256()
    for part in steady(values):
        found.update(part.encode())
        found.update(b"\0")
    return found.hexdigest()


def steady(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a setting or a domain may hold
    """Yield a value piece by piece; one whose content is unknown differs in every process."""
    if isinstance(value, Place):
        return
    if isinstance(value, STEADY):
        yield repr(value)
    elif isinstance(value, nodes.Node):
        yield value.pformat()
    elif is_dataclass(value) and not isinstance(value, type):
        yield from among(getattr(value, field.name) for field in fields(value))
    elif isinstance(value, dict):
        named = {repr(key): (key, held) for key, held in value.items()}
        yield from among(named[name] for name in sorted(named))
    elif isinstance(value, (set, frozenset)):
        yield from among(sorted(value, key=repr))
    elif isinstance(value, (list, tuple)):
        yield from among(value)
    else:
        yield getattr(value, "__qualname__", None) or repr(value)


def among(values: Iterable[object]) -> Iterator[str]:
    """Yield values with marks around them."""
    yield "["
    for value in values:
        yield from steady(value)
    yield "]"
