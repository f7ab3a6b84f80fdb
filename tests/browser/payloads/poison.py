"""Stored data and files with payloads in one text after another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = ("format", "version")
"""The keys that identify the data's format: with other values it would not be read at all."""
INHERITED = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'


def poisoned(text: str, payload: str) -> Iterator[str]:
    """Yield JSON with the payload in each kind of text, in keys, and as a prototype."""
    data = json.loads(text)
    for name in sorted(names_of(data)):
        yield json.dumps(replaced(data, name, payload))
        yield json.dumps(replaced(data, name, payload, keeps=True))
    yield json.dumps(with_keys(data, payload))
    yield text.replace("{", "{" + INHERITED + ",").replace(",}", "}")


def names_of(data: Any, name: str = "") -> set[str]:
    """Return the keys whose values are texts."""
    if isinstance(data, str):
        return {name} - set(FORM)
    if isinstance(data, list):
        return set().union(*(names_of(each, name) for each in data))
    if isinstance(data, dict):
        return set().union(*(names_of(each, key) for key, each in data.items()))
    return set()


def replaced(data: Any, wanted: str, payload: str, name: str = "", *, keeps: bool = False) -> Any:
    """Return the data with the payload in place of the texts under a key, or appended to them."""
    if isinstance(data, str) and name == wanted:
        return f"{data} {payload}" if keeps else payload
    if isinstance(data, list):
        return [replaced(each, wanted, payload, name, keeps=keeps) for each in data]
    if isinstance(data, dict):
        return {
            key: replaced(each, wanted, payload, key, keeps=keeps) for key, each in data.items()
        }
    return data


def with_keys(data: Any, payload: str) -> Any:
    """Return the data with an entry named by the payload in each mapping."""
    if isinstance(data, list):
        return [with_keys(each, payload) for each in data]
    if isinstance(data, dict):
        inner = {key: with_keys(each, payload) for key, each in data.items()}
        return {**inner, payload: next(iter(inner.values()), payload)}
    return data
