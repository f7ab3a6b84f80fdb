"""The edition in nynorsk: spelled correctly, and leading nowhere its original does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

from tests.prose import INLINE, ROOT
from tests.spelling import WORD, speller

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUES = sorted((ROOT / "docs/locales/nn/LC_MESSAGES").glob("*.po"))
OWN_WORDS = set((ROOT / "tests/words-nn.txt").read_text(encoding="utf-8").split())
LINK = re.compile(r"\]\(([^)]*)\)")
ROLE = re.compile(r"\{\w+\}`(?:[^`<]*<)?([^`>]*)")


def translated() -> Iterator[tuple[Path, str, str]]:
    """Yield the file, the original and the translation of each text that has one."""
    for path in CATALOGUES:
        with path.open("rb") as file:
            for message in read_po(file):
                if message.id and message.string:
                    yield path, str(message.id), str(message.string)


def words(text: str) -> set[str]:
    """Return the words that a reader sees."""
    for pattern, seen in INLINE:
        text = pattern.sub(seen, text)
    return set(WORD.findall(text))


def places(text: str) -> set[str]:
    """Return the addresses of links, and the names of rules and terms."""
    return {*LINK.findall(text), *ROLE.findall(text)}


def test_every_word_is_in_the_dictionary_or_a_name_that_the_original_has_too() -> None:
    first_seen: dict[str, Path] = {}
    for path, original, text in translated():
        same = words(original)
        for word in words(text) - OWN_WORDS:
            if not (word[0].isupper() and word in same):
                first_seen.setdefault(word, path)
    knows = speller("nn")
    unknown = [
        f"{path.name}: «{word}» – rett det, eller slå det opp og før det inn i tests/words-nn.txt"
        for word, path in sorted(first_seen.items())
        if word.lower() not in OWN_WORDS and not knows(word) and not knows(word.lower())
        if not all(part in OWN_WORDS or knows(part) for part in word.split("-"))
    ]
    assert CATALOGUES
    assert not unknown, "\n".join(unknown)


def test_a_translation_leads_nowhere_its_original_does_not() -> None:
    added = [
        f"{path.name}: {place} – {text}"
        for path, original, text in translated()
        for place in places(text) - places(original)
    ]
    assert not added, "\n".join(added)
