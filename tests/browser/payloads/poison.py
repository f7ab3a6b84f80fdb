"""What a browser keeps, or a file brings, with harm in one of its texts after another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = ("format", "version")
"""What says which kind of data it is: with another it would not be read at all."""
INHERITED = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'


def poisoned(text: str, payload: str) -> Iterator[str]:
    """Yield JSON with the payload for each kind of text in it, for its keys, and as inheritance."""
    data = json.loads(text)
    for name in sorted(names_of(data)):
        yield json.dumps(replaced(data, name, payload))
        yield json.dumps(replaced(data, name, payload, keeps=True))
    yield json.dumps(with_keys(data, payload))
    yield text.replace("{", "{" + INHERITED + ",").replace(",}", "}")


def names_of(data: Any, name: str = "") -> set[str]:
    """Return the keys that texts stand under."""
    if isinstance(data, str):
        return {name} - set(FORM)
    if isinstance(data, list):
        return set().union(*(names_of(each, name) for each in data))
    if isinstance(data, dict):
        return set().union(*(names_of(each, key) for key, each in data.items()))
    return set()


def replaced(data: Any, wanted: str, payload: str, name: str = "", *, keeps: bool = False) -> Any:
    """Return the data with the payload for the texts under a key, or after them."""
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
    """Return the data with one more entry in each mapping, named as the payload."""
    if isinstance(data, list):
        return [with_keys(each, payload) for each in data]
    if isinstance(data, dict):
        inner = {key: with_keys(each, payload) for key, each in data.items()}
        return {**inner, payload: next(iter(inner.values()), payload)}
    return data
