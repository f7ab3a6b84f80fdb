"""The approved texts are on the built pages, letter for letter, each as it was decided."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest
from bs4 import BeautifulSoup

from tests.browser.decisions import (
    days,
    decided,
    folded,
    in_force,
    pieces,
    place,
    replaced,
    source,
)
from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from bs4 import Tag

NOT_DECIDED = "p.admonition-title, .handbook-audience, .handbook-approval, a.headerlink"


class Sentence(NamedTuple):
    """A sentence of an approved block, and the page that it stands on."""

    page: str
    words: str


Blocks = dict[str, list[Sentence]]
Pages = dict[str, BeautifulSoup]


@pytest.fixture(scope="session")
def pages(site: Path) -> Pages:
    """Return the pages with guidance and approved text, by the names of their files."""
    return {
        f"docs/{path.relative_to(site).with_suffix('.md').as_posix()}": BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in sorted(site.glob("*/*.html"))
    }


@pytest.fixture(scope="session")
def approved(pages: Pages) -> Blocks:
    """Return the sentences of all approved blocks by the date of their decision."""
    blocks: Blocks = {}
    for name, page in pages.items():
        for block in page.select("[data-approved]"):
            found = [Sentence(name, words) for words in sentences(block)]
            blocks.setdefault(str(block["data-approved"]), []).extend(found)
    return blocks


@pytest.fixture(scope="session")
def titles(pages: Pages) -> list[str]:
    """Return the titles of the pages, where the headings of the decisions are."""
    found = [title for page in pages.values() for title in page.select("h1")]
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
    shown = [sentence.words for sentence in approved.get(day, ())]
    assert piece in [*shown, *titles], (
        f"{place(day, piece)}: «{piece}» står ikke på noen side, i noe felt fra {day}. Skriv "
        f"setningen slik på siden. Gjelder den ikke lenger, skriver du den i {day}-opphevet.txt."
    )


@pytest.mark.parametrize("day", days())
def test_a_block_holds_nothing_but_what_its_own_decision_says(day: str, approved: Blocks) -> None:
    assert approved.get(day), f"Ingen side har tekst fra {day}. Skriv dagen i feltet med teksten."
    told = [
        f"{page}: «{words}» står ikke i det som gjelder av tests/cases/vedtak/{day}.txt. "
        "Skriv setningen slik den er vedtatt, med dagen for vedtaket den står i."
        for page, words in approved[day]
        if words not in in_force(day)
    ]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("day", days())
def test_what_a_later_decision_replaced_was_decided_once(day: str) -> None:
    told = [
        f"{place(f'{day}-opphevet', piece)}: «{piece}» står ikke i {day}.txt. "
        "Skriv hele setningen ordrett slik den står der."
        for piece in replaced(day)
        if piece not in decided(day)
    ]
    assert not told, "\n".join(told)


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
    assert sorted(ast.literal_eval(assigned[0])) == days(), (
        "handbook_approvals i conf.py og filene i tests/cases/vedtak/ har ikke de samme dagene."
    )
