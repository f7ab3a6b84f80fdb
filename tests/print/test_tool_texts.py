"""Texts in print: the points to tick, then the texts composed from the sample answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.print import pdf
from tests.sphinx.tools.notice import LIMITS, PAGE, TOOL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

SETTINGS = '\nhandbook_print = [{"root": "tekst", "file": "tekst", "edition": "page"}]\n'


@pytest.fixture(scope="module")
def printed(shared: PrintedHandbook) -> Path:
    shared.folder.joinpath("docs/_data").mkdir()
    shared.write("docs/_data/tekst.yaml", TOOL)
    shared.write("docs/_data/grenser.yaml", LIMITS)
    shared.write("docs/tekst.md", f"{PAGE}\n:::{{edition}}\n:::\n")
    path = shared.folder / "docs" / "conf.py"
    shared.write("docs/conf.py", path.read_text(encoding="utf-8") + SETTINGS)
    return shared.print("tekst")


def test_the_points_come_first_with_a_box_each_then_the_texts_and_the_limits(
    printed: Path,
) -> None:
    words = pdf.words(printed)
    order = [
        "Punktene teksten bør ha med",
        "Hva siden er",
        "Kort på bokmål",
        "Vi på <kinoen> viser filmer og forestillinger.",
        "Kort på nynorsk",
        "syner filmar og framsyningar.",
        "Kanalen, profilen",
        "Sjekket 24. november 2026",
    ]
    places = [words.find(text) for text in order]
    assert -1 not in places, dict(zip(order, places, strict=True))
    assert places == sorted(places)
    with pikepdf.open(printed) as document:
        names = [str(field.TU) for field in document.Root.AcroForm.Fields]
    points = "Punktene teksten bør ha med"
    assert names[-2:] == [f"{points}, Hva siden er", f"{points}, Når dere svarer"]


def test_a_text_in_nynorsk_is_marked_as_such_for_those_who_hear_it(printed: Path) -> None:
    with pikepdf.open(printed) as document:
        languages = {
            str(element.get("/Lang"))
            for element in document.objects
            if isinstance(element, pikepdf.Dictionary) and element.get("/Type") == "/StructElem"
        }
    assert "nn" in languages


def test_headings_skip_no_level(printed: Path) -> None:
    levels = [int(tag[1]) for tag in pdf.tags(printed) if tag[0] == "H" and tag[1:].isdigit()]
    assert levels == [1, 2, 2, 2, 3, 3, 2]
