"""The approved text of 2012 stands in the built pages, letter for letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

SOURCE = Path(__file__).parent.parent / "cases" / "strategi-2012-04-12.txt"
APPROVED = ".handbook-rule, .handbook-approved, h1"


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def pieces(source: str) -> list[str]:
    """Return each heading, sentence and list item of the source, without list markers."""
    lines = [re.sub(r"^(- |\d+\. )", "", line.strip()) for line in source.splitlines()]
    return [
        sentence
        for line in lines
        if line
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])", line)
    ]


@pytest.fixture(scope="session")
def approved(site: Path) -> str:
    """Return the text of all approved blocks and page titles of the site."""
    blocks = []
    for page in sorted(site.glob("*/*.html")):
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for link in soup.select("a.headerlink"):
            link.decompose()
        blocks += [folded(block.get_text(" ")) for block in soup.select(APPROVED)]
    return "\n".join(blocks)


@pytest.mark.parametrize("piece", pieces(SOURCE.read_text(encoding="utf-8")))
def test_a_sentence_of_the_source_stands_in_an_approved_block(piece: str, approved: str) -> None:
    assert folded(piece) in approved


def test_the_source_is_taken_apart_into_all_its_words() -> None:
    source = SOURCE.read_text(encoding="utf-8")
    words = re.sub(r"(?m)^\s*(- |\d+\. )", "", source).split()
    assert " ".join(pieces(source)).split() == words
