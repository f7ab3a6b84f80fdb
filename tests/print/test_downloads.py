"""The PDFs on the web: listed on the page they start from, and below a rule's questions."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.print import pdf
from tests.print.conftest import BOOK
from tests.print.editions import add_editions
from tests.sphinx.test_build import written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook


def page(handbook: PrintedHandbook, name: str) -> str:
    """Return a web page's text and tags, white space folded."""
    site = handbook.folder / "docs" / "_build" / "html"
    return re.sub(r"\s+", " ", (site / f"{name}.html").read_text(encoding="utf-8"))


CONTENTS = "index"
"""The page that lists the others: Sphinx writes it whenever one of them is."""
ALL = ":::{edition}\n:all:\n:::\n"


@pytest.fixture(scope="module")
def site(shared: PrintedHandbook, all_editions: Path) -> PrintedHandbook:
    """Return a handbook with its PDFs beside its pages, and a page that lists them all."""
    add_editions(shared)
    shared.change("docs/rad.md", "# Vær troverdig\n", f"# Vær troverdig\n\n{ALL}")
    shutil.copytree(all_editions, shared.folder / "docs/_build/html/trykk")
    shared.build("html")
    return shared


def test_a_page_lists_the_pdfs_that_begin_on_it_with_size_and_pages(
    site: PrintedHandbook,
) -> None:
    shown = page(site, "kurs")
    link = r'href="trykk/hefte-a\.pdf">Til kurset, versjon A</a> \(PDF, \d sider, \d+ kB\)'
    assert re.search(link, shown)
    assert re.search(
        r'href="trykk/plakat-a3\.pdf">Til kurset, med hele teksten, A3</a> '
        r"\(PDF, 1 side, \d+ kB\)",
        shown,
    )


def test_a_page_says_how_many_cards_there_are(site: PrintedHandbook, all_editions: Path) -> None:
    count = len(set(re.findall(r"Kort \d+", pdf.words(all_editions / "kort.pdf"))))
    assert re.search(rf"versjon A</a> \(PDF, {count} kort, \d+ sider,", page(site, "kurs"))


def test_readers_are_told_of_no_pdf_before_it_is_made(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    app = handbook.build("html")
    assert "handbook-downloads" not in page(handbook, "kurs")
    assert "Til utskrift" not in page(handbook, "rolle")
    assert "Ett ark" not in page(handbook, "rolle")
    reported = app.status.getvalue()
    assert "ingen side lenker til dem: " in reported
    assert "hefte-a" in reported


def test_each_rule_links_its_sheet_below_its_questions(site: PrintedHandbook) -> None:
    link = (
        r'Til utskrift: <a class="reference internal" href="trykk/ark-rolle\.pdf">'
        r"Ett ark: Vær tydelig på rollen</a>"
    )
    assert re.search(link, page(site, "rolle"))
    assert "Til utskrift" not in page(site, "index")


def test_a_page_can_list_the_pdfs_of_all_pages(site: PrintedHandbook) -> None:
    shown = page(site, "rad")
    assert 'href="trykk/kort.pdf"' in shown
    assert shown.count('href="trykk/') == 8
    assert "Ett ark" not in shown


def test_only_the_pages_that_list_a_pdf_are_written_when_it_has_changed(
    handbook: PrintedHandbook, all_editions: Path
) -> None:
    add_editions(handbook)
    beside = handbook.folder / "docs/_build/html/trykk"
    shutil.copytree(all_editions, beside)
    handbook.build("html")
    assert written(handbook) == []
    for name, homes in (("ark-rolle", {"rolle", "kurs"}), ("hefte-a", {"kurs"})):
        with beside.joinpath(f"{name}.pdf").open("ab") as changed:
            changed.write(b"%" * 9000)
        assert set(written(handbook)) - {CONTENTS} == homes
    beside.joinpath("ark-rolle.pdf").unlink()
    assert set(written(handbook)) - {CONTENTS} == {"rolle", "kurs"}
    assert "Ett ark" not in page(handbook, "rolle")


def test_where_all_pages_are_one_each_place_still_lists_its_own_pdfs(
    all_editions: Path, handbook: PrintedHandbook
) -> None:
    add_editions(handbook)
    handbook.change("docs/conf.py", "handbook_print = [", f"handbook_print = [{BOOK},")
    beside = handbook.folder / "docs/_build/singlehtml/trykk"
    shutil.copytree(all_editions, beside)
    shutil.copy(beside / "kort.pdf", beside / "handboka.pdf")
    out = handbook.build("singlehtml").outdir
    shown = re.sub(r"\s+", " ", (out / "index.html").read_text(encoding="utf-8"))
    place = shown[shown.index('<ul class="handbook-downloads') :]
    listed = place[: place.index("</ul>")]
    assert "Til kurset, versjon A" in listed
    assert "Liten håndbok" not in listed


def test_a_book_lists_no_files_that_its_reader_cannot_follow(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    conf = handbook.folder.joinpath("docs/conf.py").read_text(encoding="utf-8")
    handbook.write("docs/conf.py", f"{conf}handbook_print = [{BOOK}, handbook_print[0]]\n")
    assert "versjon A" not in pdf.words(handbook.print())


def test_words_after_the_place_of_an_edition_are_for_the_web_alone(
    site: PrintedHandbook,
) -> None:
    assert "Bare på nettet." in page(site, "kurs")
