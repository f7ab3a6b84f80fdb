"""A tool in print: all questions and advice, fields to fill in, and room for the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.print import pdf
from tests.sphinx.tools.plan import PAGE, TOOL, WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

SETTINGS = '\nhandbook_print = [{"root": "plan", "file": "plan", "edition": "page"}]\n'


@pytest.fixture(scope="module")
def plan(shared: PrintedHandbook) -> Path:
    shared.folder.joinpath("docs/_data").mkdir()
    shared.write("docs/_data/plan.yaml", TOOL)
    shared.write("docs/plan.md", f"{PAGE}\n:::{{edition}}\n:::\n\nBare på nettet.\n")
    path = shared.folder / "docs" / "conf.py"
    shared.write("docs/conf.py", path.read_text(encoding="utf-8") + SETTINGS)
    return shared.print("plan")


def test_a_page_on_its_own_has_the_whole_tool_and_nothing_that_is_for_the_web(plan: Path) -> None:
    words = pdf.words(plan)
    missing = [text for text in (*WORDS, "Bare <én>", "Må være med") if text not in words]
    assert missing == []
    assert "Bare på nettet" not in words
    assert words.index("Lederens avgjørelse") < words.index("Dette bør dere tenke på")


def test_everything_can_be_filled_in_and_each_field_says_what_it_is_for(plan: Path) -> None:
    with pikepdf.open(plan) as document:
        names = [str(field.TU) for field in document.Root.AcroForm.Fields]
    assert names == [
        "Hvem legger ut innlegg?",
        "Hvem tar over?",
        "Når kan folk vente svar?, På dagtid",
        "Når kan folk vente svar?, I helgene",
        "Når følger noen med?, I helgene",
        "Når følger noen med?, På dagtid",
        "Hvor mange har tilgang?, Bare <én>",
        "Hvor mange har tilgang?, Flere",
        "Lederens avgjørelse, Godkjent",
        "Lederens avgjørelse, Avslått",
        "Vilkår:",
        "Leder, Underskrift",
        "Leder, Dato",
        "Søker, Underskrift",
        "Søker, Dato",
    ]


def test_headings_skip_no_level(plan: Path) -> None:
    levels = [int(tag[1]) for tag in pdf.tags(plan) if tag[0] == "H" and tag[1:].isdigit()]
    assert levels == [1, 2, 2, 3, 2]


def test_in_the_book_a_tool_is_read_as_any_page(handbook: PrintedHandbook) -> None:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/plan.yaml", TOOL)
    handbook.write("docs/plan.md", PAGE.replace("---\norphan: true\n---\n", ""))
    handbook.change("docs/index.md", "rad\n```", "rad\nplan\n```")
    words = pdf.words(handbook.print())
    assert [text for text in WORDS if text not in words] == []
