"""The PDFs that ``noxfile.py`` made of this very handbook: each is sound, and holds what it must."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
import yaml

from tests.print import pdf
from tests.print.test_editions import below, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PRINTED = ROOT / "_build" / "html" / "trykk"
NAMES = (
    "handboka",
    "arbeidshefte-a",
    "arbeidshefte-b",
    "fasit-a",
    "fasit-b",
    "kursholderhefte",
    "situasjonskort",
    "plakat-a3",
    "plakat-a4",
    "kanalplan",
    "informasjonstekst",
    *(f"ark-{path.stem}" for path in sorted(ROOT.glob("quizzes/*.yaml"))),
)
JUDGEMENTS = ("Beste svar", "Bryter regelen", "Bør endres", "Gikk godt")
"""Words of judgement that no question has among its own."""
HEADINGS = re.compile(r"H([1-6])")
LINK = re.compile(r"\{(rule|term)\}`(?:(.*?)\s*<.*?>|(.*?))`")

every_pdf = pytest.mark.parametrize("name", NAMES)


def printed(name: str) -> Path:
    path = PRINTED / f"{name}.pdf"
    if not path.is_file():
        pytest.fail(f"There is no {path.name} in _build/html/trykk. Run 'python3 noxfile.py pdf'.")
    return path


@every_pdf
def test_a_pdf_can_be_used_by_everyone(name: str) -> None:
    assert pdf.faults(printed(name)) == []


@every_pdf
def test_a_pdf_tells_what_it_is_and_how_it_is_built_up(name: str) -> None:
    with pikepdf.open(printed(name)) as document:
        root: Any = document.Root
        assert str(root.Lang).startswith("nb")
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as facts:
            assert facts["dc:title"]
            assert facts["pdfuaid:part"] == "1"
        assert "/OpenAction" not in root
        assert "/EmbeddedFiles" not in root.get("/Names", {})
        for part in pdf.parts(root.StructTreeRoot):
            if part.S == "/Figure":
                assert str(part.get("/Alt", "")).strip(), "A picture has no words."
            if part.S == "/Table":
                assert "/TH" in {cell.S for cell in pdf.parts(part)}, "A table has no head."
        for sheet in document.pages:
            for note in sheet.get("/Annots", []):
                assert "/StructParent" in note, "A link or field is in no part."
        levels = [
            int(found[1]) for tag in pdf.tags(printed(name)) if (found := HEADINGS.match(tag))
        ]
        steps = zip([0, *levels], levels, strict=False)
        assert all(after - before <= 1 for before, after in steps), (
            "A level of headings is skipped."
        )
        if len(document.pages) > 12:
            assert len(pdf.bookmarks(printed(name))) > 5


def bare(text: str) -> str:
    """Return a text without white space and hyphens: a line may end at each of them."""
    return squeezed(text).replace("-", "")


def texts(*keys: str) -> Iterator[str]:
    """Yield the plain texts of all quiz files under some keys; those with links are left out."""
    for path in sorted(ROOT.glob("quizzes/*.yaml")):
        for text in below(yaml.safe_load(path.read_text(encoding="utf-8")), keys):
            if not LINK.search(text) and "](" not in text:
                yield bare(text)


@pytest.mark.parametrize("name", ["arbeidshefte-a", "arbeidshefte-b"])
def test_a_worksheet_asks_every_question_and_answers_none(name: str) -> None:
    words = bare(pdf.words(printed(name)))
    assert [text for text in texts("situation", "prompt") if text not in words] == []
    assert [text for text in texts("feedback", "discuss") if text in words] == []
    assert [word for word in JUDGEMENTS if bare(word) in words] == []


@pytest.mark.parametrize("name", ["fasit-a", "fasit-b", "kursholderhefte", "handboka"])
def test_the_keys_of_all_questions_stand_in_key_booklet_and_book(name: str) -> None:
    words = bare(pdf.words(printed(name)))
    assert [text for text in texts("prompt", "feedback") if text not in words] == []
    missing = [text for text in texts("discuss") if text not in words]
    assert bool(missing) == (name != "kursholderhefte")


def test_every_sheet_is_one_page_and_the_cards_come_in_pairs() -> None:
    for name in NAMES:
        with pikepdf.open(printed(name)) as document:
            if name.startswith(("ark-", "plakat-")):
                assert len(document.pages) == 1, name
            if name == "situasjonskort":
                assert len(document.pages) % 2 == 0
