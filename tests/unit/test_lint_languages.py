"""Lint judges a text by the language it is in."""

from __future__ import annotations

import pytest

from handbook_ext.engine.lint.reading import lix, weaknesses

SENTENCES = (("longish " * 6 + "short " * 14), ("longish " * 5 + "short " * 15))
MIDDLING = ". ".join(sentence.strip() for sentence in SENTENCES) + "."
"""A text with a LIX of 47.5: hard for a question in Norwegian, and not in English."""


def checks(kind: str, text: str, language: str) -> list[str]:
    return [name for name, _values in weaknesses(kind, text, [], language)]


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("Hva bør du ikke gjøre?", "nb_NO"),
        ("Kva bør du ikkje gjere?", "nn"),
        ("What should you not do?", "en_GB"),
    ],
)
def test_a_prompt_that_asks_for_the_opposite_is_found_in_its_language(
    prompt: str, language: str
) -> None:
    assert checks("prompt", prompt, language) == ["negation"]


def test_a_word_that_is_a_negation_only_in_another_language_is_not_found() -> None:
    assert checks("prompt", "Hvor bruker de not?", "nb") == []
    assert checks("prompt", "What does «ikke» mean?", "en") == []


@pytest.mark.parametrize(
    ("option", "language"), [("Alle de nevnte.", "nb"), ("None of the above.", "en")]
)
def test_an_option_that_is_all_of_the_others_is_found_in_its_language(
    option: str, language: str
) -> None:
    assert checks("option", option, language) == ["all-of-them"]


def test_how_hard_a_text_may_be_depends_on_how_long_the_words_of_its_language_are() -> None:
    assert lix(MIDDLING) == 47.5
    assert checks("other", MIDDLING, "nb") == ["lix"]
    assert checks("other", MIDDLING, "en") == []
    assert checks("other", MIDDLING.replace(". ", ", "), "en") == ["lix"]


def test_nothing_is_said_of_how_hard_a_text_is_in_a_language_without_a_measure() -> None:
    assert checks("other", MIDDLING.replace(". ", ", "), "se") == []
