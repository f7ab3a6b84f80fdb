"""Plain words in a quiz file come out as MyST would have them, without being parsed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docutils.frontend import get_default_settings
from docutils.nodes import Element

from handbook_ext.errors import Place
from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.texts import parts_of
from handbook_ext.source import markdown
from handbook_ext.source.markdown import PLAIN, MarkdownReader
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook

QUIZZES = sorted(Path(__file__).parents[2].joinpath("quizzes").glob("*.yaml"))


@pytest.fixture
def reader(handbook: Handbook) -> MarkdownReader:
    settings = get_default_settings()
    settings.env = handbook.build().env
    return MarkdownReader("rolle.yaml", settings)


def printed(reader: MarkdownReader, text: Text) -> list[str]:
    return [node.pformat() for node in reader.blocks(text) if isinstance(node, Element)]


def test_every_plain_text_of_the_quizzes_is_what_myst_makes_of_it(
    reader: MarkdownReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles = ["mandat", "ansatt", "folkevalgt"]
    questions = [q for path in QUIZZES for q in load_quiz(path, roles).quiz.questions]
    texts = [text for question in questions for text in (part.text for part in parts_of(question))]
    plain = [text for text in texts if PLAIN.fullmatch(text.markdown)]
    assert len(plain) > len(texts) / 2
    quick = [printed(reader, text) for text in plain]
    monkeypatch.setattr(markdown, "PLAIN", re.compile("(?!)"))
    assert quick == [printed(reader, text) for text in plain]


@pytest.mark.parametrize(
    "words",
    [
        "1. Ring lederen",
        "- Vent",
        "# Svar",
        "Se *her*",
        "Se [her](https://example.no)",
        "a_b_",
        "Ja\n\nNei",
        "> Ja",
    ],
)
def test_markup_is_never_taken_for_plain_words(reader: MarkdownReader, words: str) -> None:
    assert PLAIN.fullmatch(words) is None
    assert reader.blocks(Text(words, Place("rolle.yaml", 1)))
