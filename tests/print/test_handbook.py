"""The printed handbook: its chapters in order, and what readers navigate by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.print import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.print.conftest import PrintedHandbook

CHAPTERS = """\
```{toctree}
:caption: Reglene
:hidden:

rolle
taushetsplikt
```

```{toctree}
:caption: Råd
:hidden:

rad
```
"""


def add_chapters(handbook: PrintedHandbook) -> PrintedHandbook:
    handbook.change("docs/index.md", "```{toctree}\nrolle\ntaushetsplikt\nrad\n```\n", CHAPTERS)
    handbook.change("docs/index.md", "Les {rule}", "Se {ref}`her <handbook-rules>`. Les {rule}")
    return handbook


@pytest.fixture
def chapters(handbook: PrintedHandbook) -> PrintedHandbook:
    return add_chapters(handbook)


@pytest.fixture(scope="module")
def book(shared: PrintedHandbook) -> Path:
    """Return the book, made once."""
    return add_chapters(shared).print()


def test_the_captions_of_the_contents_are_chapters_and_the_key_is_the_last(
    book: Path,
) -> None:
    found = pdf.bookmarks(book)
    assert [title for title in found if "Spørsmål" not in title] == [
        "Liten håndbok",
        "Reglene",
        "  Vær tydelig på rollen",
        "    Prøv deg",
        "  Vern om taushetsplikten",
        "    Prøv deg",
        "Råd",
        "  Vær troverdig",
        "Fasit",
        "  Vær tydelig på rollen",
        "  Vern om taushetsplikten",
        "Regelregister",
        "  Retningslinje",
        "  Råd",
    ]


def test_links_to_the_register_lead_to_the_one_in_the_book(book: Path) -> None:
    sheets = pdf.pages(book)
    place = next(number for number, text in enumerate(sheets, 1) if "Regelregister Regel" in text)
    assert f"Se her (s. {place})" in pdf.words(book)


def test_a_chapter_begins_with_the_index_of_its_folder(handbook: PrintedHandbook) -> None:
    folder = handbook.folder / "docs" / "deler"
    folder.mkdir()
    handbook.write("docs/deler/index.md", "# Om delene\n\nInnledning til delene.\n")
    handbook.write("docs/deler/en.md", "# Del én\n\nSe {doc}`delene <index>`.\n")
    contents = "```{toctree}\n:caption: Delene\n\ndeler/index\ndeler/en\n```\n"
    handbook.change("docs/index.md", "```{toctree}\nrolle", f"{contents}\n```{{toctree}}\nrolle")
    handbook.change("docs/deler/index.md", "Innledning", "## Først\n\nInnledning")
    made = handbook.print()
    assert pdf.bookmarks(made)[1:4] == ["Delene", "  Først", "  Del én"]
    assert "Først" not in pdf.pages(made)[1]
    assert "Se delene (s. 4)." in pdf.words(made)


def test_the_head_of_a_page_names_its_chapter_and_the_page_of_the_handbook(
    book: Path,
) -> None:
    sheets = pdf.pages(book)
    asked = next(text for text in sheets if "Hva bør du svare" in text)
    assert asked.startswith("Reglene Vær tydelig på rollen ")
    assert next(text for text in sheets if "Opptre ærlig" in text).startswith("Råd Vær troverdig ")


def test_no_page_shows_what_a_question_rests_on_before_the_key(book: Path) -> None:
    sheets = pdf.pages(book)
    first_key = next(number for number, text in enumerate(sheets) if "Da vet låneren" in text)
    first_question = next(
        number for number, text in enumerate(sheets) if "Hva bør du svare" in text
    )
    assert first_question < first_key
    assert "Fasit" in sheets[first_key]


def test_what_only_runs_on_a_screen_is_left_out(chapters: PrintedHandbook) -> None:
    chapters.write("docs/rad.md", "# Egentest\n\n:::{selftest} mandat\n:::\n")
    made = pdf.bookmarks(chapters.print())
    assert "  Egentest" not in made
    assert "Råd" not in made


def test_the_document_tells_its_title_and_language(book: Path) -> None:
    with pikepdf.open(book) as document:
        assert document.docinfo["/Title"] == "Liten håndbok"
        assert document.Root.Lang == "nb"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_links_within_the_book_name_their_page_and_lead_there(book: Path) -> None:
    sheets = pdf.pages(book)
    place = next(number for number, text in enumerate(sheets, 1) if "hvilken rolle du har" in text)
    assert f"Les Vær tydelig på rollen (s. {place})" in pdf.words(book)


def test_links_out_of_the_book_lead_to_the_web(handbook: PrintedHandbook) -> None:
    entry = '{"root": "rolle", "file": "rolle", "edition": "handbook"}'
    handbook.change("docs/conf.py", "nitpicky", f"handbook_print = [{entry}]\nnitpicky")
    made = handbook.print("rolle")
    assert "se Vern om taushetsplikten." in pdf.words(made)
    assert pdf.link_targets(made) == []
    handbook.change("docs/conf.py", "nitpicky", 'html_baseurl = "https://example.no/x/"\nnitpicky')
    targets = pdf.link_targets(handbook.print("rolle"))
    assert set(targets) == {"https://example.no/x/taushetsplikt.html#rule-taushetsplikt"}


def test_two_builds_give_the_same_bytes(book: Path, chapters: PrintedHandbook) -> None:
    assert chapters.print().read_bytes() == book.read_bytes()


def test_a_pdf_is_made_again_only_when_something_in_it_changes(chapters: PrintedHandbook) -> None:
    made = chapters.print()
    before = made.stat().st_mtime_ns
    assert chapters.print().stat().st_mtime_ns == before
    chapters.change("docs/_diagrams/kilde.svg", "Kilden, og så deling", "Kilden først")
    assert "Kilden først" in pdf.words(chapters.print())
    made.write_bytes(b"another's")
    assert "Kilden først" in pdf.words(chapters.print())


def test_a_rule_and_a_pair_of_posts_have_their_forms(book: Path) -> None:
    text = pdf.words(book)
    assert "Retningslinje 1 skal Vær bevisst og tydelig på hvilken rolle du har." in text
    assert "Gjelder deg som skriver på vegne av kommunen Godkjent 12. april 2012" in text
    assert "Helst ikke slik" in text
    assert 'når siden er "betjent"' in text


def test_a_drawing_has_its_name_for_those_who_do_not_see_it(book: Path) -> None:
    with pikepdf.open(book) as document:
        figures = [p for p in pdf.parts(document.Root.StructTreeRoot) if p.S == "/Figure"]
        assert [str(figure.Alt) for figure in figures] == ["Fra kilde til deling"]


def test_the_heads_of_tables_are_tagged(book: Path, chapters: PrintedHandbook) -> None:
    before = pdf.tags(book).count("TH")
    chapters.write("docs/rad.md", "# Råd\n\n| Tid | Hva |\n|---|---|\n| ni | kaffe |\n")
    assert pdf.tags(chapters.print()).count("TH") == before + 2


def test_facts_of_a_page_are_printed_but_no_link_to_tell_of_faults(
    chapters: PrintedHandbook,
) -> None:
    chapters.change(
        "docs/conf.py",
        "nitpicky",
        'handbook_owner = "Redaksjonen"\nhandbook_fault_link = "https://example.no/"\n'
        'suppress_warnings = ["handbook.review"]\nnitpicky',
    )
    chapters.change("docs/rad.md", "# Vær", "---\nreviewed: 2026-11-23\n---\n\n# Vær")
    text = pdf.words(chapters.print())
    assert text.count("Ansvarlig: Redaksjonen") == 1
    assert "Sist gjennomgått: 23. november 2026 · Neste gjennomgang: 23. november 2027" in text
    assert "Meld feil" not in text
