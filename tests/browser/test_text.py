"""The approved texts are on the built pages, letter for letter, each as it was decided."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from tests.browser.decisions import days, decided, folded, in_force, pieces, replaced, source
from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from bs4 import Tag

NOT_DECIDED = "p.admonition-title, .handbook-audience, .handbook-approval, a.headerlink"
Blocks = dict[str, list[str]]


@pytest.fixture(scope="session")
def pages(site: Path) -> list[BeautifulSoup]:
    """Return the pages with guidance and approved text."""
    paths = sorted(site.glob("*/*.html"))
    return [BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser") for path in paths]


@pytest.fixture(scope="session")
def approved(pages: list[BeautifulSoup]) -> Blocks:
    """Return the sentences of all approved blocks by the date of their decision."""
    blocks: Blocks = {}
    for block in (block for page in pages for block in page.select("[data-approved]")):
        blocks.setdefault(str(block["data-approved"]), []).extend(sentences(block))
    return blocks


@pytest.fixture(scope="session")
def titles(pages: list[BeautifulSoup]) -> list[str]:
    """Return the titles of the pages, where the headings of the decisions are."""
    found = [title for page in pages for title in page.select("h1")]
    return [folded(title.find(string=True) or "") for title in found]


def sentences(block: Tag) -> list[str]:
    """Return the approved sentences of a block."""
    for part in block.select(NOT_DECIDED):
        part.decompose()
    texts = [part.get_text() for part in block.select("p, dt") if not part.select("p")]
    return [piece for text in texts for piece in pieces(folded(text))]


@pytest.mark.parametrize(
    ("day", "piece"), [(day, piece) for day in days() for piece in in_force(day)]
)
def test_a_sentence_that_was_decided_stands_in_a_block_of_its_decision(
    day: str, piece: str, approved: Blocks, titles: list[str]
) -> None:
    assert piece in [*approved[day], *titles]


@pytest.mark.parametrize("day", days())
def test_a_block_holds_nothing_but_what_its_own_decision_says(day: str, approved: Blocks) -> None:
    assert approved[day]
    assert [piece for piece in approved[day] if piece not in in_force(day)] == []


@pytest.mark.parametrize("day", days())
def test_what_a_later_decision_replaced_was_decided_once(day: str) -> None:
    assert [piece for piece in replaced(day) if piece not in decided(day)] == []


@pytest.mark.parametrize("day", days())
def test_a_source_is_taken_apart_into_all_its_words(day: str) -> None:
    words = re.sub(r"(?m)^\s*(- |\d+\. )", "", source(day)).split()
    assert " ".join(decided(day)).split() == words


def test_each_approval_of_the_handbook_has_its_source() -> None:
    assigned = [
        node.value
        for node in ast.walk(ast.parse(ROOT.joinpath("conf.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "handbook_approvals"
    ]
    assert sorted(ast.literal_eval(assigned[0])) == days()
