"""Find the texts that readers see in what was read from a file, and replace them by translations.

A model is made of tuples and dataclasses. All its texts are for readers, unless it has a method
``translated``, which says which are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from handbook_ext.source.markup import MARKS, blocks_of
from handbook_ext.source.text import Phrase, Text

Value = TypeVar("Value")
Translate = Callable[[Any], Any]
"""What the method is given: it returns any value with its texts translated."""


def translated(value: Value, translate: Callable[[Text], Text]) -> Value:
    """Return a copy of a model in which the texts that readers see are translated."""

    def go(value: Any) -> Any:  # noqa: ANN401 - a model may contain anything
        if isinstance(value, Text):
            return translate(value)
        if isinstance(value, Phrase):
            return Phrase.of(translate(value.text))
        says_which = getattr(value, "translated", None)
        if says_which is not None:
            return says_which(go)
        if isinstance(value, tuple):
            parts = [go(part) for part in value]
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        if is_dataclass(value) and not isinstance(value, type):
            made = {field.name: go(getattr(value, field.name)) for field in fields(value)}
            return replace(value, **made)
        return value

    return cast("Value", go(value))


def texts_of(value: object) -> list[Text]:
    """Return the texts that readers see in a model as their author wrote them, in order, each once."""
    found: dict[Text, None] = {}

    def note(text: Text) -> Text:
        found[text.source] = None
        return text

    translated(value, note)
    return list(found)


def message(text: str) -> str:
    r"""Return a text as translators get it: lines of a paragraph joined, those of other blocks kept.

    >>> message("En lang\nsetning.\n\n> Sagt\n> av én.\n")
    'En lang setning.\n\n> Sagt\n> av én.'
    """
    blocks = []
    for _start, block in blocks_of(text):
        lines = [line.rstrip() for line in block.strip("\n").split("\n")]
        is_plain = not any(all(map(mark.match, lines)) for mark in MARKS.values())
        blocks.append(" ".join(line.strip() for line in lines) if is_plain else "\n".join(lines))
    return "\n\n".join(blocks)
