"""What a written question lacks, or has too much of, before a handbook can show it."""

from handbook_ext.engine.fold import is_space
from handbook_ext.engine.types import TYPES, type_named
from handbook_ext.engine.written.rows import missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from handbook_ext.engine.written.rows import Fault
    from handbook_ext.engine.written.texts import Written

MOST_LETTERS = 80
FEWEST_LETTERS = 8
"""An id with fewer says too little: it is the name of the question in files and addresses."""


def faults_of(question: "Written", known: "dict[str, Any]") -> "Iterator[Fault]":
    """Yield the path, the check and the values of each fault.

    ``known`` has the ``roles``, ``rules`` and ``ids`` of the handbook.

    >>> known = {"roles": ["ansatt"], "rules": {"rolle": []}, "ids": ["brukt"]}
    >>> frame = {"id": "ny", "rule": "rolle", "roles": ["ansatt"], "situation": "Nå."}
    >>> list(faults_of({**frame, "type": "reflect", "prompt": "Hva?", "points": ["a", "b"]}, known))
    []
    >>> [check for _path, check, _values in faults_of({"type": "order"}, known)]
    ['missing', 'missing', 'missing', 'missing', 'missing', 'count']
    """
    kind = str(question.get("type", ""))
    yield from name_faults(question, known)
    for key, words in (("rule", known["rules"]), ("roles", known["roles"])):
        given = question.get(key)
        named = given if isinstance(given, list) else [given] if given else []
        if not named:
            yield [key], "missing", {"key": key}
        for word in named:
            if word not in words:
                yield [key], "unknown", {"word": str(word)}
    yield from missing(question, ("situation",), [])
    if kind in TYPES:
        yield from type_named(kind, ".written").faults(question)


def name_faults(question: "Written", known: "dict[str, Any]") -> "Iterator[Fault]":
    """Yield what is wrong with a question's id."""
    name = str(question.get("id") or "")
    if is_space(name):
        yield ["id"], "missing", {"key": "id"}
    elif not is_slug(name):
        yield ["id"], "bad-id", {}
    elif name in known["ids"] and name != known.get("own"):
        yield ["id"], "taken", {"id": name}


def is_short_name(question: "Written", known: "dict[str, Any]") -> bool:
    """Tell whether a new question's id is too short for anybody to know what it is about.

    Letters are counted, since a compound may say in one word what other languages say in four.

    >>> [is_short_name({"id": name}, {}) for name in ("film", "film-ut", "vaktchatten", "FILM")]
    [True, True, False, False]
    """
    name = str(question.get("id") or "")
    return is_slug(name) and len(name) < FEWEST_LETTERS and name != known.get("own")


def is_slug(name: str) -> bool:
    """Tell whether a name can be part of a URL.

    >>> [is_slug(name) for name in ("hei-du2", "Hei", "hei--du", "2-hei", "blå")]
    [True, False, False, False, False]
    """
    pieces = name.split("-")
    return (
        "a" <= name[:1] <= "z"
        and len(name) <= MOST_LETTERS
        and all(
            piece != "" and all("a" <= sign <= "z" or "0" <= sign <= "9" for sign in piece)
            for piece in pieces
        )
    )
