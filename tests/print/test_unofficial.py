"""Printed translations: only those asked for, and each page says that it is unofficial."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import bs4
import pytest

from tests.print import pdf
from tests.sphinx.small_handbook import ROOT
from tests.sphinx.translated.site import ORIGINAL, Site

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.small_handbook import Handbook

CONF = """
handbook_print = [
    {"root": "index", "file": "boka", "edition": "handbook", "languages": ["en"]},
    {"root": "rolle", "file": "hefte", "edition": "worksheet", "seed": "A"},
]
"""
LISTS = "# Til utskrift\n\n:::{edition}\n:all:\n:::\n"
UNOFFICIAL = "Unofficial translation"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site in two languages with its PDFs, built in the order of ``handbook build``."""
    folder = tmp_path_factory.mktemp("printed") / "handbook"
    shutil.copytree(ROOT, folder)
    small = Site(folder)
    small.add_languages(CONF)
    small.write("docs/utskrift.md", LISTS)
    small.change("docs/index.md", "rad\n", "rad\nutskrift\n")
    small.build(ORIGINAL, builder="print", into="pdf")
    small.build("en", builder="print", into="pdf")
    small.build("en")
    return small.build(ORIGINAL)


def test_a_translation_prints_what_names_its_language_and_nothing_else(site: Path) -> None:
    assert [path.name for path in sorted(site.glob("en/pdf/*.pdf"))] == ["boka.pdf"]
    assert [path.name for path in sorted(site.glob("pdf/*.pdf"))] == ["boka.pdf", "hefte.pdf"]


def test_each_page_of_a_translation_says_that_it_is_unofficial(site: Path) -> None:
    printed = pdf.pages(site / "en/pdf/boka.pdf")
    assert len(printed) > 3
    assert [number for number, text in enumerate(printed, 1) if UNOFFICIAL not in text] == []
    assert pdf.faults(site / "en/pdf/boka.pdf") == []
    original = pdf.words(site / "pdf/boka.pdf")
    assert UNOFFICIAL not in original
    assert "Uoffisiell" not in original


def test_a_translation_leads_to_its_own_pdf_or_to_the_original_and_names_its_language(
    site: Path,
) -> None:
    page: Any = bs4.BeautifulSoup((site / "en/utskrift.html").read_text("utf-8"), "html.parser")
    items = page.select(".handbook-downloads li")
    facts = {item.a["href"]: " ".join(item.get_text().split()) for item in items}
    assert set(facts) == {"pdf/boka.pdf", "../pdf/hefte.pdf"}
    assert "Bokmål" not in facts["pdf/boka.pdf"]
    assert facts["../pdf/hefte.pdf"].endswith(", Bokmål)")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"edition": "handbook", "languages": ["fr"]}, "har språket «fr»"),
        ({"edition": "poster", "languages": ["en"]}, "utgaven «poster» har ikke plass"),
    ],
)
def test_what_cannot_be_printed_in_a_translation_is_reported(
    handbook: Handbook, entry: dict[str, Any], words: str
) -> None:
    conf = handbook.folder / "docs/conf.py"
    more = f"""
handbook_languages = {{"nb": "Bokmål", "en": "English"}}
handbook_print = [{{"root": "index", "file": "boka", **{entry!r}}}]
"""
    conf.write_text(conf.read_text("utf-8") + more, "utf-8")
    [fault] = handbook.warnings()
    assert words in fault
    assert "docs/conf.py:" in fault
