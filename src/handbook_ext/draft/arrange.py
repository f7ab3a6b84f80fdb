"""Arrange words and pictures for the engine, so that a page need not do it each time."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from handbook_ext.draft.phrases import index_of, unique
from handbook_ext.engine.draft.found import EXCEPT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from handbook_ext.draft.model import Check, Lookover, Sought, Way

DIGITS = 12
"""The length of the fingerprint of all checks, in hex digits."""


def arrange(lookover: Lookover, own_hosts: Iterable[str]) -> dict[str, Any]:
    """Return what ``engine.draft.look.look_over`` takes."""
    packed = pack(lookover, own_hosts)
    phrases = packed.pop("phrases")
    index = index_of([(tag, each.split()) for tag, listed in phrases for each in listed])
    return {"index": index, **packed}


def pack(lookover: Lookover, own_hosts: Iterable[str]) -> dict[str, Any]:
    """Return the same with the phrases of each tag in a row, as pages have it: a seventh smaller.

    ``browser/src/draft/unpack.ts`` makes the index. The ``fingerprint`` stands for all of it when the engine has it.
    """
    same = same_of(lookover.same)
    listed = [
        [tag, [" ".join(items) for items in phrases]]
        for name, sought in lookover.seekers
        for tag, phrases in phrases_of(name, sought, same)
        if phrases
    ]
    pictures = [
        [tag, picture.markdown.strip(), [weights_of(each.markdown) for each in sought.digits]]
        for tag, sought in lookover.seekers
        for picture in sought.pictures
    ]
    packed = {
        "phrases": listed,
        "same": same,
        "pictures": pictures,
        "finders": [[tag, it.finds, it.over] for tag, it in lookover.seekers if it.finds],
        "hosts": [*own_hosts, *lookover.hosts],
        "lines": [line.id for line in lookover.lines],
        "checks": [check_data(check) for check in lookover.checks],
        **({"experience": lookover.experience} if lookover.experience else {}),
    }
    whole = json.dumps(packed, ensure_ascii=False).encode()
    return {"fingerprint": hashlib.sha256(whole).hexdigest()[:DIGITS], **packed}


def check_data(check: Check) -> dict[str, Any]:
    """Return a check without what it looks for, which is in the index under its id."""
    return {
        "id": check.id,
        "line": check.line,
        "rules": list(check.rules),
        "ways": [way_data(way) for way in check.ways],
        **way_data(check),
    }


def way_data(way: Way) -> dict[str, Any]:
    """Return which words together a check finds something in, and in which drafts."""
    return {
        "of": list(way.of),
        "near": list(way.near),
        "beside": list(way.beside),
        "reach": way.reach,
        "unless": list(way.unless),
        "with": list(way.goes_with),
        "without": list(way.without),
        "role": list(way.roles),
        "channel": list(way.channels),
        "kind": list(way.kinds),
    }


def same_of(lists: Iterable[str]) -> dict[str, str]:
    """Return the word that stands for each other one with the same meaning."""
    same: dict[str, str] = {}
    for words in lists:
        first, *others = words.casefold().split()
        same |= dict.fromkeys(others, first)
    return same


def phrases_of(
    tag: str, sought: Sought, same: Mapping[str, str]
) -> Iterable[tuple[str, list[list[str]]]]:
    """Yield a seeker's phrases, and those it excepts, each list with its tag."""
    yield tag, unique(sought.words, same)
    yield EXCEPT + tag, unique(sought.excepted, same)


def weights_of(text: str) -> list[int]:
    """Return the weights of digits as numbers."""
    return [int(number) for number in text.split()]
