"""Which of the handbook's styles a page loads, and what becomes of a theme's frame."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sphinx.small_handbook import Handbook

SELFCHECK = "---\norphan: true\n---\n# Test deg\n\n:::{selftest} mandat\n:::\n"
MANY = "---\norphan: true\n---\n# Mange\n\n" + "".join(f"## {name}\n\nOrd.\n\n" for name in "ABCD")
THREE = "---\norphan: true\n---\n# Titel\n\n## En\n\n### Inni\n\n## To\n\n## Tre\n"
OUR_THEME = """
from handbook_ext.themes import Theme, register

def setup(app):
    register("basic", Theme(sheets=("our-handbook.css",), contents="nav.menu a"))
"""


def sheets(html: str) -> list[str]:
    """Return the handbook's style sheets on a page, in order."""
    return re.findall(r'href="[^"]*_static/([\w-]*handbook[\w-]*\.css)', html)


@pytest.fixture(scope="module")
def out(shared: Handbook) -> Path:
    """Return the folder of a handbook in Furo."""
    shared.write("docs/test-deg.md", SELFCHECK)
    shared.write("docs/ord.md", FRAME_WORDS)
    shared.write("docs/kort.md", "---\norphan: true\n---\n# Kort\n\n## Ett\n\nEtt avsnitt.\n")
    shared.write("docs/tre.md", THREE)
    shared.write("docs/mange.md", MANY)
    return shared.build(confoverrides={"html_theme": "furo"}).outdir


def test_a_page_loads_the_styles_of_what_it_shows_and_no_others(out: Path) -> None:
    common = ["handbook-furo.css", "handbook.css"]
    questions = ["handbook-forms.css", "handbook-quiz.css"]
    loaded = {
        name: sheets(out.joinpath(f"{name}.html").read_text(encoding="utf-8"))
        for name in ("index", "rolle", "test-deg", "search")
    }
    assert loaded == {
        "index": common,
        "rolle": [*common, *questions],
        "test-deg": [*common, *questions, "handbook-selftest.css"],
        "search": [*common, "handbook-forms.css", "handbook-field.css", "handbook-search.css"],
    }
    assert all(out.joinpath("_static", sheet).is_file() for sheet in {*loaded["test-deg"]})


def test_the_front_page_asks_early_for_typefaces_that_are_there_and_other_pages_do_not(
    out: Path,
) -> None:
    early = re.compile(r'<link rel="preload" href="(_static/[^"]+)" as="font"')
    asked = early.findall(out.joinpath("index.html").read_text(encoding="utf-8"))
    sheet = out.joinpath("_static/handbook-furo.css").read_text(encoding="utf-8")
    assert asked
    assert all(out.joinpath(file).is_file() for file in asked)
    assert all(Path(file).name in sheet for file in asked)
    assert early.findall(out.joinpath("rolle.html").read_text(encoding="utf-8")) == []


def test_a_theme_that_an_adopter_describes_is_known_by_its_name(handbook: Handbook) -> None:
    handbook.change("docs/conf.py", "nitpicky = True", f"nitpicky = True\n{OUR_THEME}")
    html = handbook.build(confoverrides={"html_theme": "basic"}).outdir.joinpath("rolle.html")
    page = html.read_text(encoding="utf-8")
    assert sheets(page)[:2] == ["our-handbook.css", "handbook.css"]
    assert 'data-contents="nav.menu a"' in page


FRAME_WORDS = (
    "---\norphan: true\n---\n# Menu\n\n```{raw} html\n"
    '<svg viewBox="0 0 1 1"><title>Menu</title></svg><p role="heading">A &nbsp;b<br/></p>\n```\n'
)


@pytest.fixture
def framed(out: Path) -> BeautifulSoup:
    """Return a page in Furo whose text has the words of Furo's frame."""
    return BeautifulSoup(out.joinpath("ord.html").read_text(encoding="utf-8"), "html.parser")


def test_the_words_of_a_page_stay_as_they_are_where_its_frame_speaks_the_same(
    framed: BeautifulSoup,
) -> None:
    title = framed.select_one("article svg title")
    assert title is not None
    assert title.get_text() == "Menu"
    assert "aria-level" not in framed.select("article [role=heading]")[0].attrs


def test_the_drawings_of_a_frame_are_not_reported_and_its_controls_speak_the_pages_language(
    framed: BeautifulSoup,
) -> None:
    frame = [part for part in framed.select("body *") if not part.find_parent("article")]
    assert all(part.get("aria-hidden") for part in frame if part.name == "svg" and part.find("use"))
    named = {str(part["aria-label"]) for part in frame if part.has_attr("aria-label")}
    assert "Innhold i håndboka" in named
    assert not [name for name in named if name.startswith(("Toggle", "Search"))]


@pytest.fixture
def headings(out: Path) -> Callable[[str], dict[str, list[str]]]:
    """Return a function that gives the lists of headings on a page, by their tags."""

    def read(name: str) -> dict[str, list[str]]:
        html = out.joinpath(f"{name}.html").read_text(encoding="utf-8")
        page = BeautifulSoup(html, "html.parser")
        assert page.select("#__toc, .toc-overlay-icon, .toc-drawer") == []
        return {
            part.name: [str(link["href"]) for link in part.select("a")]
            for part in page.select("h1 + .handbook-headings > *")
        }

    return read


def test_a_page_has_a_list_of_its_headings_and_one_to_fold_only_when_they_are_many(
    headings: Callable[[str], dict[str, list[str]]],
) -> None:
    assert headings("kort") == {}
    assert headings("tre") == {"nav": ["#en", "#to", "#tre"]}
    assert headings("mange") == {key: ["#a", "#b", "#c", "#d"] for key in ("nav", "details")}


def test_a_theme_that_prints_the_headings_itself_is_left_to_it(handbook: Handbook) -> None:
    handbook.write("docs/mange.md", MANY)
    out = handbook.build(confoverrides={"html_theme": "alabaster"}).outdir
    page = out.joinpath("mange.html").read_text(encoding="utf-8")
    assert "handbook-headings" not in page
