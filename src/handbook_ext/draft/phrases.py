"""Phrases as the file has them, and as the engine looks them up."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

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
    from collections.abc import Iterable, Mapping

    from handbook_ext.source.text import Text

EITHER = "/"
"""What is between two words when either will do."""


def unique(phrases: Iterable[Text], same: Mapping[str, str]) -> list[list[str]]:
    """Return the items of each phrase that some stand for, once."""
    found = {
        tuple(same.get(item, item) for item in items_of(variant))
        for phrase in phrases
        for variant in variants(phrase.markdown)
    }
    return [list(items) for items in sorted(found)]


def variants(phrase: str) -> list[str]:
    """Return what a phrase with alternatives stands for.

    >>> variants("ikke/ikkje betalt for hytta/huset")
    ['ikke betalt for hytta', 'ikke betalt for huset', 'ikkje betalt for hytta', 'ikkje betalt for huset']
    """
    parts = [part.split(EITHER) for part in phrase.split()]
    return [" ".join(words) for words in product(*parts)]


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
