"""The index of the pages: made from what is to be found, and left out in plain words."""

from __future__ import annotations

import importlib.util
import json
from typing import TYPE_CHECKING

import pytest

from handbook_ext.search.index import index_folder
from handbook_ext.search.words import indexed_pages

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.testing.util import SphinxTestApp

    from tests.sphinx.small_handbook import Handbook


def page(app: SphinxTestApp, address: str) -> dict[str, str]:
    """Return what the index holds of a page."""
    pages = indexed_pages(index_folder(app.outdir)).values()
    return next(page for page in pages if page["url"] == address)


@pytest.fixture
def furo(handbook: Handbook) -> Handbook:
    handbook.change("docs/conf.py", "nitpicky = True", 'html_theme = "furo"')
    return handbook


def test_the_index_holds_each_page_with_its_headings_and_no_page_of_links(furo: Handbook) -> None:
    app = furo.build()
    assert app.warning.getvalue() == ""
    addresses = {entry["url"] for entry in indexed_pages(index_folder(app.outdir)).values()}
    assert addresses == {"/index.html", "/rad.html", "/rolle.html", "/taushetsplikt.html"}
    anchors = page(app, "/rolle.html")["anchors"]
    assert any(anchor["element"] == "h1" and anchor["text"] for anchor in anchors)  # type: ignore[index]


def test_situations_are_found_but_neither_options_nor_keys(furo: Handbook) -> None:
    app = furo.build()
    text = page(app, "/rolle.html")["content"]
    shown = app.outdir.joinpath("rolle.html").read_text(encoding="utf-8")
    assert "Da vet låneren" in shown
    assert "Da vet låneren" not in text
    assert "biblioteket" in text


def test_a_page_that_is_gone_is_gone_from_the_index(furo: Handbook) -> None:
    furo.write("docs/ekstra.md", "---\norphan: true\n---\n# Ekstra\n\nSommerfugl.\n")
    assert page(furo.build(), "/ekstra.html")
    furo.folder.joinpath("docs/ekstra.md").unlink()
    words = words_of(furo.build())
    assert "Ekstra" not in words["titles"].values()
    assert "sommerfugl" not in words["words"]


def test_a_page_that_asks_for_it_is_not_searched(furo: Handbook) -> None:
    furo.write("docs/ekstra.md", "---\norphan: true\nnosearch: true\n---\n# Ekstra\n\nTekst.\n")
    assert "Ekstra" not in words_of(furo.build())["titles"].values()


def test_two_builds_make_the_same_index(furo: Handbook) -> None:
    folder = furo.build().outdir / "pagefind"
    first = files(folder)
    furo.build()
    assert files(folder) == first


def test_pages_in_folders_are_found_at_their_own_addresses(furo: Handbook) -> None:
    assert page(furo.build("dirhtml"), "/rolle/")


def test_without_the_package_sphinx_own_search_is_left_and_a_line_says_so(
    furo: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    furo.build()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    app = furo.build(freshenv=True)
    assert not app.outdir.joinpath("pagefind").exists()
    assert "Pakken pagefind mangler" in app.status.getvalue()
    assert app.warning.getvalue() == ""
    search = app.outdir.joinpath("search.html").read_text(encoding="utf-8")
    assert "data-index" not in search
    assert "searchtools.js" in search


def test_a_handbook_can_leave_search_to_sphinx(furo: Handbook) -> None:
    furo.change(
        "docs/conf.py", 'html_theme = "furo"', 'html_theme = "furo"\nhandbook_search = False'
    )
    app = furo.build()
    assert not app.outdir.joinpath("pagefind").exists()
    assert "handbook-search" not in app.outdir.joinpath("search.html").read_text(encoding="utf-8")


def test_a_failure_is_told_in_one_line_and_the_pages_stand(
    furo: Handbook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "mangler"))
    app = furo.build()
    assert app.statuscode == 1
    assert "Sidene ble ikke indeksert for søk: " in app.warning.getvalue()
    assert "rett feilen og bygg igjen. [handbook.search]" in app.warning.getvalue()
    assert "Traceback" not in app.warning.getvalue()
    assert app.outdir.joinpath("rolle.html").is_file()


@pytest.mark.parametrize("builder", ["epub", "singlehtml"])
def test_what_has_no_search_page_gets_no_index(furo: Handbook, builder: str) -> None:
    assert not furo.build(builder).outdir.joinpath("pagefind").exists()


def test_another_theme_keeps_its_own_search_page(handbook: Handbook) -> None:
    app = handbook.build()
    assert not app.outdir.joinpath("pagefind").exists()
    assert "searchtools.js" in app.outdir.joinpath("search.html").read_text(encoding="utf-8")


def test_an_index_lies_in_a_folder_named_by_its_content_and_the_newest_is_named(
    furo: Handbook,
) -> None:
    first = index_folder(furo.build().outdir)
    furo.write("docs/ekstra.md", "---\norphan: true\n---\n# Ekstra\n\nSommerfugl.\n")
    second = index_folder(furo.build().outdir)
    assert first.name != second.name
    assert [path.name for path in first.parent.iterdir() if path.is_dir()] == [second.name]


def test_letters_in_pieces_are_indexed_as_whole_ones(furo: Handbook) -> None:
    furo.write("docs/ekstra.md", "---\norphan: true\n---\n# Ekstra\n\nBla\u030ab\u00e6r.\n")
    assert any("blåbær" in words.split() for words in words_of(furo.build())["words"])


def test_neither_index_holds_the_questions_of_a_self_check_or_a_key(furo: Handbook) -> None:
    page = "---\norphan: true\n---\n# Egentest\n\n:::{selftest} mandat\n:::\n"
    furo.write("docs/egentest.md", page)
    app = furo.build()
    index = json.loads(
        app.outdir.joinpath("searchindex.js")
        .read_text(encoding="utf-8")
        .removeprefix("Search.setIndex(")
        .removesuffix(")")
    )

    def asked_of(docname: str) -> bool:
        place = index["docnames"].index(docname)
        found = [pages for term, pages in index["terms"].items() if term.startswith("lån")]
        return any(place in (pages if isinstance(pages, list) else [pages]) for pages in found)

    assert asked_of("rolle")
    assert not asked_of("egentest")
    pages = indexed_pages(index_folder(app.outdir)).values()
    asked = {page["url"] for page in pages if "låner" in page["content"]}
    assert asked == {"/rolle.html"}
    assert "/egentest.html" in {page["url"] for page in pages}


def words_of(app: SphinxTestApp) -> dict[str, dict[str, str]]:
    path = index_folder(app.outdir) / "handbook-words.json"
    words: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return words


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
