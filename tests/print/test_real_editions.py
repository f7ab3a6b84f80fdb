"""The PDFs of this handbook that ``noxfile.py`` made: each is valid, and has what it must."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest
import yaml
from pypdfium2 import raw

from tests.print import pdf
from tests.print.test_editions import below, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PRINTED = ROOT / "_build" / "html" / "trykk"
AUDIENCE = re.compile(r"^:audience: (.+)$", re.MULTILINE)


RULE = re.compile(r"^:+\{rule\} ", re.MULTILINE)


def rule_pages() -> Iterator[tuple[str, str]]:
    """Yield the slug of each rule with questions, and what its page says."""
    for quiz in sorted(ROOT.glob("quizzes/*.yaml")):
        found = [path.read_text(encoding="utf-8") for path in ROOT.glob(f"docs/*/{quiz.stem}.md")]
        yield quiz.stem, next(page for page in found if RULE.search(page))


def sheets() -> Iterator[tuple[str, str]]:
    """Yield the name of each sheet, and the role that it is for."""
    for slug, page in rule_pages():
        found = AUDIENCE.search(page)
        assert found
        roles = found[1].split(", ")
        for role in roles:
            yield f"ark-{slug}" + (f"-{role}" if len(roles) > 1 else ""), role


SHEETS = tuple(sheets())
NAMES = (
    "handboka",
    "arbeidshefte-a",
    "arbeidshefte-b",
    "fasit-a",
    "fasit-b",
    "kursholderhefte",
    "situasjonskort",
    "plakat-titler",
    "plakat-a3",
    "plakat-a4",
    "kanalplan",
    "informasjonstekst",
    "utkast",
    *(name for name, _role in SHEETS),
)
JUDGEMENTS = ("Beste svar", "Bryter regelen", "Bør endres", "Gikk godt")
"""Words of judgement that no question's own text contains."""
BOOKLETS = ("arbeidshefte-a", "arbeidshefte-b", "fasit-a", "fasit-b", "kursholderhefte")
HEAD, FOOT = 60, 60
"""The height in points of a booklet page's running head and foot."""
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
        assert levels
        steps = zip([0, *levels], levels, strict=False)
        assert all(after - before <= 1 for before, after in steps), (
            "A level of headings is skipped."
        )
        if len(document.pages) > 12:
            assert len(pdf.bookmarks(printed(name))) > 5


def bare(text: str) -> str:
    """Return text without white space and hyphens: a line may break at each of them."""
    return squeezed(text).replace("-", "")


@cache
def texts(*keys: str) -> tuple[str, ...]:
    """Return the plain texts under some keys in all quiz files, except those with links."""
    found = tuple(
        bare(text)
        for path in sorted(ROOT.glob("quizzes/*.yaml"))
        for text in below(yaml.safe_load(path.read_text(encoding="utf-8")), keys)
        if not LINK.search(text) and "](" not in text
    )
    assert found, "No quiz file has such texts."
    return found


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


def test_every_question_has_a_card_with_the_number_that_the_key_has() -> None:
    cards = dict(numbered(r"Kort (\d+)", "situasjonskort"))
    booklet = dict(numbered(r"Spørsmål (\d+)", "arbeidshefte-a"))
    assert cards.keys() == booklet.keys()
    asked = {number: situation_in(words) for number, words in booklet.items()}
    wrong = [n for n, text in asked.items() if text and text not in cards[n]]
    assert wrong == []


def numbered(mark: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield the numbers of an edition with the words that follow each, those of a card twice."""
    _before, *found = re.split(mark, pdf.words(printed(name)))
    words: dict[str, str] = {}
    for number, text in zip(found[::2], found[1::2], strict=True):
        words[number] = words.get(number, "") + bare(text)
    yield from words.items()


def situation_in(words: str) -> str:
    """Return the situation that stands among words, if it is one without links."""
    return next((text for text in texts("situation") if text in words), "")


EDGE = 5 * 72 / 25.4
"""The margin in points that office printers cannot print on."""


@every_pdf
def test_nothing_is_printed_where_an_office_printer_cannot_reach(name: str) -> None:
    with pypdfium2.PdfDocument(printed(name)) as document:
        for number, sheet in enumerate(document, 1):
            wide, high = sheet.get_size()
            for part in sheet.get_objects(max_depth=1):
                if name == "situasjonskort" and part.type == raw.FPDF_PAGEOBJ_PATH:
                    continue  # cut marks reach the edge; their inner halves are enough
                left, bottom, right, top = part.get_bounds()
                inside = left > EDGE and bottom > EDGE and wide - right > EDGE and high - top > EDGE
                assert inside, (number, part.get_bounds())


TITLE_AT_FOOT = re.compile(r"(?<!Gå til )(Steg|Spørsmål) \d+[a-z]?( [AB])?$")


@pytest.mark.parametrize("name", [*BOOKLETS, "handboka"])
def test_no_page_ends_with_the_title_of_what_comes_next(name: str) -> None:
    assert [text for text in bodies(name) if TITLE_AT_FOOT.search(text)] == []


def test_what_to_discuss_stands_on_the_page_of_the_last_answer() -> None:
    after = ("Snakk om det", "Regel:")
    assert [text for text in bodies("kursholderhefte") if text.startswith(after)] == []


def bodies(name: str) -> Iterator[str]:
    """Yield the text of each page between its head and its foot."""
    with pypdfium2.PdfDocument(printed(name)) as document:
        for sheet in list(document)[2:]:
            _left, _bottom, right, top = sheet.get_mediabox()
            text = sheet.get_textpage().get_text_bounded(0, FOOT, right, top - HEAD)
            yield re.sub(r"\s+", " ", text).strip()
