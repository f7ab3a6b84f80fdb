"""In another language, every text of a handbook comes from the catalogues, in every output."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.sphinx.translated.left_over import left_over, page_text, unmarked

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sphinx.translated.conftest import Translated


@pytest.fixture(scope="module")
def site(translated: Translated) -> Path:
    return translated.build("html", handbook_lite=True)


def test_nothing_on_a_page_is_in_the_language_of_its_author(site: Path) -> None:
    pages = [path for path in site.glob("*.html") if path.stem not in {"search", "genindex"}]
    assert len(pages) > 15
    found = {page.name: unmarked(page_text(page.read_text("utf-8"))) for page in pages}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "files",
    ["*.pool.js", "lite/files/*.ipynb", "lms/*", "handbook-index.js", "searchindex.js"],
)
def test_no_file_beside_the_pages_has_its_authors_words(
    translated: Translated, site: Path, files: str
) -> None:
    paths = list(site.glob(files))
    assert paths
    for path in paths:
        found = left_over(path.read_text("utf-8"), translated.catalogues.values())
        assert (path.name, found) == (path.name, [])


def test_nothing_in_plain_text_is_in_the_language_of_its_author(translated: Translated) -> None:
    texts = {path.stem: path.read_text("utf-8") for path in translated.build("text").glob("*.txt")}
    notice = texts.pop("tekst")  # has texts in languages of their own
    assert left_over(notice, translated.catalogues.values()) == []
    assert {name: found for name, text in texts.items() if (found := unmarked(text))} == {}


def test_nothing_for_latex_has_its_authors_words(translated: Translated) -> None:
    [path] = translated.build("latex").glob("*.tex")
    assert left_over(path.read_text("utf-8"), translated.catalogues.values()) == []


@pytest.mark.parametrize(("builder", "kept_as"), [("epub", ".epub"), ("lms", ".zip")])
def test_no_book_or_package_has_its_authors_words(
    translated: Translated, builder: str, kept_as: str
) -> None:
    archives = list(translated.build(builder).rglob(f"*{kept_as}"))
    assert archives
    for archive in archives:
        with zipfile.ZipFile(archive) as parts:
            names = [name for name in parts.namelist() if name.endswith(("html", ".xml", ".js"))]
            pages = {name: parts.read(name).decode() for name in names if "_static" not in name}
        assert pages
        found = {
            name: left_over(page, translated.catalogues.values()) for name, page in pages.items()
        }
        assert {name: words for name, words in found.items() if words} == {}
