"""The handbook's own language: spelled correctly, consistent, and easy to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from handbook_ext.engine.lint.languages import EASIER, NEWSPAPERS
from handbook_ext.engine.lint.reading import lix
from handbook_ext.tools.texts.load import PLACE
from tests.prose import (
    PAGES,
    QUIZZES,
    ROOT,
    TOOLS,
    is_in_nynorsk,
    page_lines,
    quiz_lines,
    register_lines,
    running_text,
    tool_lines,
)
from tests.spelling import WORD, speller
from tests.unit.test_notice import notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.prose import Line

TESTS = ROOT / "tests"
NYNORSK = [path for path in PAGES if is_in_nynorsk(path)]
IN_NO_DICTIONARY = {"kl", "Servicetorget", "Kommunikasjonsansvarlege"}
"""Words of a tool in nynorsk that are right, though the dictionary lacks them."""
NYNORSK_WORDS = set((TESTS / "words-nn.txt").read_text(encoding="utf-8").split())
OWN_WORDS = (TESTS / "words.txt").read_text(encoding="utf-8").split()
TERMS: list[dict[str, Any]] = yaml.safe_load((TESTS / "terms.yaml").read_text(encoding="utf-8"))
LINES = [
    *(
        line
        for path in PAGES
        if not is_in_nynorsk(path)
        for line in page_lines(path)
        if not line.approved
    ),
    *(line for path in QUIZZES for line in quiz_lines(path)),
    *(line for path in TOOLS for line in tool_lines(path)),
    *register_lines(),
]
SPOKEN = re.compile(r"«[^»]*»")
AFTER_Z = str.maketrans("æøå", "{|}")  # the three letters after z, in Norwegian order


@pytest.fixture(scope="session")
def is_word() -> Callable[[str], bool]:
    """Return a function that knows the dictionary; compounds are left to our own list."""
    return speller("nb")


@pytest.fixture(scope="session")
def is_nynorsk() -> Callable[[str], bool]:
    """Tell words of the dictionary of nynorsk."""
    return speller("nn")


def own(word: str) -> bool:
    """Tell whether our list has the word, or has it without its initial capital."""
    return word in OWN_WORDS or word[0].lower() + word[1:] in OWN_WORDS


def misused(lines: list[Line]) -> Iterator[str]:
    """Yield a message for each word that the handbook has another word for."""
    patterns = [(term, re.compile(rf"\b(?:{endings(term['not'])})\b")) for term in TERMS]
    for line in lines:
        if "post" in line.within:
            continue
        text = SPOKEN.sub("", line.text).lower()
        page = line.path.relative_to(line.path.parents[1]).with_suffix("").as_posix()
        for term, pattern in patterns:
            if page not in term.get("except", ()):
                for word in pattern.findall(text):
                    yield f"{line.place}: «{word}» – skriv «{term['use']}»"


def endings(words: list[str]) -> str:
    """Return a pattern for any of the words, in which a star stands for any ending."""
    return "|".join(re.escape(word.lower()).replace(r"\*", r"\w*") for word in words)


def test_every_word_is_spelled_right(is_word: Callable[[str], bool]) -> None:
    first_seen: dict[str, Line] = {}
    for line in LINES:
        for word in WORD.findall(line.text):
            first_seen.setdefault(word, line)
    unknown = [
        f"{line.place}: «{word}» – rett det, eller slå det opp og før det inn i tests/words.txt"
        for word, line in first_seen.items()
        if not (own(word) or is_word(word))
        if not all(own(part) or is_word(part) for part in word.split("-"))
    ]
    assert not unknown, "\n".join(unknown)


def test_every_word_of_a_page_in_nynorsk_is_spelled_right(
    is_nynorsk: Callable[[str], bool],
) -> None:
    assert NYNORSK
    unknown = {
        f"{line.place}: «{word}» – rett det, eller slå det opp og før det inn i tests/words-nn.txt"
        for path in NYNORSK
        for line in page_lines(path)
        for word in WORD.findall(line.text)
        if word not in NYNORSK_WORDS
        if not is_nynorsk(word) and not is_nynorsk(word.lower())
        if not all(is_nynorsk(part) or part in NYNORSK_WORDS for part in word.split("-"))
    }
    assert not unknown, "\n".join(sorted(unknown))


def test_all_of_a_tool_s_texts_in_nynorsk_is_spelled_right(
    is_nynorsk: Callable[[str], bool],
) -> None:
    tool, texts = notice()
    parts = [option.words["nn"] for q in tool.questions for option in q.options if option.words]
    parts += [
        sentence.text
        for text in texts.texts
        if text.language == "nn"
        for paragraph in text.paragraphs
        for sentence in paragraph
    ]
    words = {word for part in parts for word in WORD.findall(PLACE.sub("", part.markdown))}
    unknown = {word for word in words if not is_nynorsk(word) and not is_nynorsk(word.lower())}
    assert unknown <= IN_NO_DICTIONARY


def test_our_own_words_are_sorted_once_each_and_missing_in_the_dictionary(
    is_word: Callable[[str], bool],
) -> None:
    order = sorted(set(OWN_WORDS), key=lambda word: (word.lower().translate(AFTER_Z), word))
    assert order == OWN_WORDS
    assert [word for word in OWN_WORDS if is_word(word)] == []


def test_one_thing_has_one_word() -> None:
    found = list(misused(LINES))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_page_is_light_to_read(path: Path) -> None:
    ours = running_text(line for line in page_lines(path) if not line.approved)
    assert lix(ours) < NEWSPAPERS["nb"] - EASIER


@pytest.mark.parametrize("path", TOOLS, ids=lambda path: path.stem)
def test_a_tool_is_light_to_read(path: Path) -> None:
    assert lix(running_text(tool_lines(path))) < NEWSPAPERS["nb"] - EASIER
