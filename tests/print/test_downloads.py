"""The PDFs on the web: listed on the page they start from, and below a rule's questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.print import pdf
from tests.print.editions import add_editions

if TYPE_CHECKING:
    from tests.print.conftest import PrintedHandbook


def page(handbook: PrintedHandbook, name: str) -> str:
    """Return a web page's text and tags, white space folded."""
    site = handbook.folder / "docs" / "_build" / "html"
    return re.sub(r"\s+", " ", (site / f"{name}.html").read_text(encoding="utf-8"))


def print_beside_pages(handbook: PrintedHandbook, builder: str = "html") -> None:
    """Make the PDFs where a builder's pages will be."""
    site = handbook.folder / "docs" / "_build" / builder
    folder = handbook.build("print").outdir
    site.mkdir(parents=True)
    folder.rename(site / "trykk")


def test_a_page_lists_the_pdfs_that_begin_on_it_with_size_and_pages(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    print_beside_pages(handbook)
    handbook.build("html")
    shown = page(handbook, "kurs")
    link = r'href="trykk/hefte-a\.pdf">Til kurset, versjon A</a> \(PDF, \d sider, \d+ kB\)'
    assert re.search(link, shown)
    assert re.search(
        r'href="trykk/plakat-a3\.pdf">Til kurset, A3</a> \(PDF, 1 side, \d+ kB\)', shown
    )


def test_readers_are_told_of_no_pdf_before_it_is_made(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    app = handbook.build("html")
    assert "handbook-downloads" not in page(handbook, "kurs")
    assert "Til utskrift" not in page(handbook, "rolle")
    assert "Ett ark" not in page(handbook, "rolle")
    reported = app.status.getvalue()
    assert "ingen side lenker til dem: " in reported
    assert "hefte-a" in reported


def test_each_rule_links_its_sheet_below_its_questions(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    print_beside_pages(handbook)
    handbook.build("html")
    link = (
        r'Til utskrift: <a class="reference internal" href="trykk/ark-rolle\.pdf">'
        r"Ett ark: Vær tydelig på rollen</a>"
    )
    assert re.search(link, page(handbook, "rolle"))
    assert "Til utskrift" not in page(handbook, "index")


def test_a_page_can_list_the_pdfs_of_all_pages(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    handbook.change(
        "docs/rad.md", "# Vær troverdig\n", "# Vær troverdig\n\n:::{edition}\n:all:\n:::\n"
    )
    print_beside_pages(handbook)
    handbook.build("html")
    shown = page(handbook, "rad")
    assert 'href="trykk/kort.pdf"' in shown
    assert shown.count('href="trykk/') == 7
    assert "Ett ark" not in shown


def test_where_all_pages_are_one_each_place_still_lists_its_own_pdfs(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    handbook.change(
        "docs/conf.py",
        "handbook_print = [",
        'handbook_print = [\n    {"root": "index", "file": "bok", "edition": "handbook"},',
    )
    print_beside_pages(handbook, "singlehtml")
    site = handbook.build("singlehtml").outdir
    shown = re.sub(r"\s+", " ", (site / "index.html").read_text(encoding="utf-8"))
    place = shown[shown.index('<ul class="handbook-downloads') :]
    listed = place[: place.index("</ul>")]
    assert "Til kurset, versjon A" in listed
    assert "Liten håndbok" not in listed


def test_a_book_lists_no_files_that_its_reader_cannot_follow(handbook: PrintedHandbook) -> None:
    add_editions(handbook)
    handbook.change(
        "docs/conf.py",
        "handbook_print = [",
        'handbook_print = [\n    {"root": "index", "file": "handboka", "edition": "handbook"},',
    )
    assert "versjon A" not in pdf.words(handbook.print())


def test_words_after_the_place_of_an_edition_are_for_the_web_alone(
    handbook: PrintedHandbook,
) -> None:
    add_editions(handbook)
    handbook.build("html")
    assert "Bare på nettet." in page(handbook, "kurs")
