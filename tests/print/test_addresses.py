"""Short addresses: the code and the printed address lead to the question on the web."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pikepdf
import pytest
import yaml

from tests.print import pdf
from tests.print.editions import add_editions
from tests.print.test_editions import squeezed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

BASE = "https://handbok.example.no/regler/"
SHORT = re.compile(r"handbok\.example\.no/regler/s/\w{5}")
WITH_CODES = ("hefte-a", "hefte-b", "kort", "ark-rolle")


def publish(handbook: PrintedHandbook) -> PrintedHandbook:
    """Let a small handbook with all its editions know where it is published."""
    add_editions(handbook)
    handbook.change("docs/conf.py", "nitpicky", f'html_baseurl = "{BASE}"\nnitpicky')
    return handbook


@pytest.fixture
def published(handbook: PrintedHandbook) -> PrintedHandbook:
    return publish(handbook)


@pytest.fixture(scope="module")
def folder(shared: PrintedHandbook) -> Path:
    """Return the folder of the PDFs of a published handbook, made once."""
    return publish(shared).print("hefte-a").parent


@pytest.fixture(scope="module")
def site(shared: PrintedHandbook, folder: Path) -> Path:
    """Return the folder of its pages, made after them."""
    return shared.build("html").outdir


def page_at(site: Path, address: str) -> str:
    """Return a page of the built site as a web server would find it."""
    name = address.removeprefix(BASE)
    assert name != address
    path = site / name
    return (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")


def followed(site: Path, short: str) -> tuple[str, str]:
    """Return where a short address leads: the page's address and the question on it."""
    assert short.endswith("/")
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', page_at(site, short))
    assert found
    address, _sign, question = urljoin(short, unescape(found[1])).partition("#")
    assert f'id="{question}"' in page_at(site, address)
    return address, question


def prompts(handbook: PrintedHandbook) -> dict[str, str]:
    """Return each question's first prompt, without white space."""
    found = {}
    for path in handbook.folder.glob("quizzes/*.yaml"):
        for question in yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]:
            first = question["steps"][question["start"]] if "steps" in question else question
            found[question["id"]] = squeezed(first["prompt"].replace("*", ""))
    return found


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_each_code_read_from_the_paper_leads_to_its_own_question(
    shared: PrintedHandbook, folder: Path, builder: str
) -> None:
    site = shared.build(builder).outdir
    asked = prompts(shared)
    for name in WITH_CODES:
        path = folder / f"{name}.pdf"
        found = pdf.codes(path)
        assert found
        targets = [followed(site, code.words) for code in found]
        if name.startswith("hefte"):
            assert {question for _page, question in targets} == set(asked)
            words = squeezed(pdf.words(path))
            places = [words.index(asked[question]) for _page, question in targets]
            assert places == sorted(places), "A code stands beside another question."
        if name.startswith("ark"):
            pages = {page for page, _question in targets}
            assert len(pages) == 1
            assert name.removeprefix("ark-") in pages.pop()


def test_beside_each_code_stands_what_it_says_as_one_types_it(folder: Path) -> None:
    for name in WITH_CODES:
        path = folder / f"{name}.pdf"
        said = {code.words for code in pdf.codes(path)}
        printed = SHORT.findall(pdf.words(path).replace("\u200b", "").replace(" ", ""))
        assert said
        assert {f"https://{address}/" for address in printed} == said
        assert said <= set(pdf.link_targets(path))
        assert set(alternatives(path)) == said


def alternatives(path: Path) -> list[str]:
    """Return the alternative texts of the images in a PDF."""
    with pikepdf.open(path) as document:
        figures = [part for part in pdf.parts(document.Root.StructTreeRoot) if part.S == "/Figure"]
        return [str(figure.Alt) for figure in figures if str(figure.Alt).startswith("http")]


def test_a_short_address_stays_when_its_page_is_moved(
    folder: Path, published: PrintedHandbook
) -> None:
    before = {code.words for code in pdf.codes(folder / "ark-rolle.pdf")}
    assert before
    docs = published.folder / "docs"
    (docs / "regler").mkdir()
    (docs / "rolle.md").rename(docs / "regler" / "rollen.md")
    published.change("docs/index.md", "\nrolle\n", "\nregler/rollen\n")
    site = published.build("html").outdir
    for short in before:
        assert followed(site, short)[0] == f"{BASE}regler/rollen.html"


def test_the_page_at_a_short_address_is_for_no_search_engine_and_says_where_it_leads(
    folder: Path, site: Path
) -> None:
    short = pdf.codes(folder / "ark-rolle.pdf")[0].words
    page = page_at(site, short)
    address, question = followed(site, short)
    assert '<html lang="nb-NO">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert f'<link rel="canonical" href="{address}">' in page
    assert "<h1>Spørsmål på siden «Vær tydelig på rollen»</h1>" in page
    assert re.search(f'<a href="[^"]*rolle.html#{question}">Gå til spørsmålet</a>', page)
    code = short.rstrip("/").rpartition("/")[2]
    assert code not in (site / "searchindex.js").read_text(encoding="utf-8")
    assert b"/s/" not in (site / "objects.inv").read_bytes()


def test_without_a_web_address_there_are_no_codes_and_no_short_addresses(
    all_editions: Path, handbook: PrintedHandbook
) -> None:
    add_editions(handbook)
    assert pdf.codes(all_editions / "hefte-a.pdf") == []
    assert not (handbook.build("html").outdir / "s").exists()


def test_two_questions_with_one_short_address_are_reported(
    published: PrintedHandbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook_ext.print.short.LENGTH", 0)
    warnings = published.warnings(builder="dummy")
    assert warnings
    assert all("får den samme kortadressen. Velg en annen id." in words for words in warnings)
    assert all(words.endswith("[handbook.print]") for words in warnings)
