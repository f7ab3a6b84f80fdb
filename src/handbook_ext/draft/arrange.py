"""Arrange words and pictures for the engine, so that a page need not do it each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.engine.draft.found import EXCEPT
from handbook_ext.engine.draft.phrases import (
    CAPITALISED,
    GAP,
    KEY,
    NAME,
    NUMBER,
    ORDINAL,
    STEM,
)
from handbook_ext.engine.draft.words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_ext.draft.model import Check, Lookover, Sought, Way


def arrange(lookover: Lookover, own_hosts: Iterable[str]) -> dict[str, Any]:
    """Return what ``engine.draft.look.look_over`` takes."""
    pictures = [
        [tag, picture.markdown.strip(), [weights_of(each.markdown) for each in sought.digits]]
        for tag, sought in lookover.seekers
        for picture in sought.pictures
    ]
    return {
        "index": index_of(
            [
                (tag, phrase)
                for name, sought in lookover.seekers
                for tag, phrases in phrases_of(name, sought)
                for phrase in phrases
            ]
        ),
        "pictures": pictures,
        "finders": [[tag, it.finds, it.over] for tag, it in lookover.seekers if it.finds],
        "hosts": [*own_hosts, *lookover.hosts],
        "lines": [line.id for line in lookover.lines],
        "checks": [check_data(check) for check in lookover.checks],
    }


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


def phrases_of(tag: str, sought: Sought) -> Iterable[tuple[str, list[list[str]]]]:
    """Yield a seeker's phrases, and those it excepts, each list with its tag."""
    yield tag, [items_of(phrase.markdown) for phrase in sought.words]
    yield EXCEPT + tag, [items_of(phrase.markdown) for phrase in sought.excepted]


def items_of(phrase: str) -> list[str]:
    """Return the items of a phrase, folded as the engine folds words.

    A word with a capital is found only with a capital.

    >>> items_of("e-post til Aa ... sjuk-")
    ['e', 'post', 'til', 'Aa', '...', 'sjuk-']
    >>> items_of("-skole 0"), items_of("Kari")
    (['-skole', '0'], ['^kari'])
    """
    items = []
    for part in phrase.split():
        if part in (GAP, NAME, NUMBER, ORDINAL):
            items.append(part)
            continue
        words = [
            CAPITALISED * (word.capital and not part.endswith(STEM)) + word.folded
            for word in read_words(part, list(part))
        ]
        if words and part.startswith(STEM):
            words[0] = STEM + words[0]
        if words and part.endswith(STEM):
            words[-1] += STEM
        items += words
    return items


def index_of(phrases: Iterable[tuple[str, list[str]]]) -> dict[str, Any]:
    """Return phrases by their first item, as ``engine.draft.phrases.matches`` takes them.

    Those that begin with two words are by both: hundreds begin with the same one, such as «på».

    >>> index_of([("a", ["båt"]), ("b", ["-båt", "0"])])
    {'whole': {'båt': [[0]]}, 'starts': {}, 'ends': {'båt': [['båt', 1, '0']]}, 'inside': [], 'tags': ['a', 'b']}
    >>> index_of([("a", ["på", "båt", "0"]), ("a", ["på", "Aa"])])["whole"]
    {'på båt': [[0, '0']], 'på': [[0, 'Aa']]}
    >>> index_of([("a", ["-båt-"])])["inside"]
    [['båt', 0]]
    """
    whole: dict[str, list[Any]] = {}
    starts: dict[str, list[Any]] = {}
    ends: dict[str, list[Any]] = {}
    inside: list[Any] = []
    tags: dict[str, int] = {}
    for tag, (first, *rest) in phrases:
        number = tags.setdefault(tag, len(tags))
        if first.startswith(STEM) and first.endswith(STEM):
            inside.append([first[1:-1], number, *rest])
        elif first.endswith(STEM):
            starts.setdefault(first[:KEY], []).append([first[:-1], number, *rest])
        elif first.startswith(STEM):
            ends.setdefault(first[-KEY:], []).append([first[1:], number, *rest])
        elif rest and is_word(first) and is_word(rest[0]):
            whole.setdefault(f"{first} {rest[0]}", []).append([number, *rest[1:]])
        else:
            whole.setdefault(first, []).append([number, *rest])
    return {"whole": whole, "starts": starts, "ends": ends, "inside": inside, "tags": list(tags)}


def is_word(item: str) -> bool:
    """Tell whether an item stands for one word alone, in any case.

    >>> [item for item in ("båt", "båt-", "-båt", "^båt", "Aa", "0.", "...") if is_word(item)]
    ['båt']
    """
    return item not in (GAP, NAME, NUMBER, ORDINAL) and not (
        item.startswith((CAPITALISED, STEM)) or item.endswith(STEM)
    )


def weights_of(text: str) -> list[int]:
    """Return the weights of digits as numbers."""
    return [int(number) for number in text.split()]
