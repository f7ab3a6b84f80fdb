"""Handbooks in the themes that have adapters: questions, colours, contents and search."""

from __future__ import annotations

import re
import shutil
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from handbook_ext.source.ids import RESERVED
from handbook_ext.source.scalar import SLUG
from tests.browser.answering import answer_first
from tests.browser.axe import SCHEMES, Scheme, faint
from tests.browser.progress.progress_page import store
from tests.browser.site_server import serve
from tests.browser.theme_conf import CONF, THEIR_FAULT, theme_conf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage
    from tests.builds import Builds

ROOT = Path(__file__).parents[1] / "sphinx" / "roots" / "test-handbook"
MARKED = ("pydata_sphinx_theme", "sphinx_book_theme", "sphinx_immaterial", "sphinx_rtd_theme")
"""The themes, besides Furo, whose contents have marks when the whole site is the handbook's."""
ALL = "for (const each of document.querySelector('handbook-quiz').questions) each.isShown = true"
NOTES = "\n:::{note}\nOrd.\n:::\n\n:::{warning}\nOrd.\n:::\n"
"""Sphinx's own boxes, each of which Furo gives a colour."""
TAKEN_TOGETHER: dict[str, list[tuple[Scheme, ...]]] = {"sphinx_immaterial": [("light",), ("dark",)]}
"""The schemes that an open page can be seen in: this theme looks at the device when a page is opened, and not again."""
DRAWN = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
TYPES = {
    "rolle": ["single"],
    "taushetsplikt": ["multiple", "classify", "order", "spot", "branch", "reflect"],
}


class Mouse(NamedTuple):
    """A reader with a mouse."""

    page: Page

    def press(self, target: Locator) -> None:
        target.click()


@pytest.fixture(scope="module")
def site_in(
    tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds
) -> Callable[[str, str], Path]:
    """Return what gives the folder of the small handbook in a theme and a look, built at its first use."""

    @cache
    def made(theme: str, look: str) -> Path:
        folder = tmp_path_factory.mktemp(f"{theme}-{look}")
        shutil.copytree(ROOT, folder / "handbook")
        docs = folder / "handbook" / "docs"
        with docs.joinpath("conf.py").open("a", encoding="utf-8") as conf:
            conf.write(f'{theme_conf(theme, look=look)}handbook_look = "{look}"\n')
        with docs.joinpath("rad.md").open("a", encoding="utf-8") as page:
            page.write(NOTES)
        handbook_builds.build(
            "-q", "-W", "-b", "html", "-d", folder / "read", docs, folder / "site"
        )
        return folder / "site"

    return made


@pytest.fixture(params=CONF)
def theme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def look() -> str:
    """Return the look of most tests here, in which the theme keeps the page."""
    return "quiz"


@pytest.fixture
def folder(site_in: Callable[[str, str], Path], theme: str, look: str) -> Path:
    return site_in(theme, look)


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    """Serve the handbook in a theme."""
    with serve(folder) as url:
        yield url


def said(page: Page) -> list[str]:
    """Collect what a page's scripts complain of from now on."""
    found: list[str] = []
    page.on(
        "console",
        lambda line: found.append(line.text) if line.type in {"error", "warning"} else None,
    )
    return found


def test_questions_of_every_type_are_answered_in_colours_that_stand_out(
    open_page: OpenPage, address: str, theme: str
) -> None:
    for (name, types), schemes in product(TYPES.items(), TAKEN_TOGETHER.get(theme, [SCHEMES])):
        page = open_page(f"{address}/{name}.html", THEIR_FAULT, color_scheme=schemes[0])
        complaints = said(page)
        page.evaluate(ALL)
        page.locator("details.handbook-more").evaluate_all(
            "each => each.forEach(e => e.open = true)"
        )
        forms = page.locator("form.handbook-question")
        assert [form.get_attribute("data-type") for form in forms.all()] == types
        for form in forms.all():
            answer_first(form, Mouse(page))
            if form.locator("button[type=submit]").is_visible():
                form.locator("button[type=submit]").click()
            expect(form.locator(".handbook-judgement:not(:empty)").first).to_be_attached()
            form.locator(".handbook-key > summary").click()
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            page.evaluate(DRAWN)  # some themes follow the device by a script
            assert faint(page) == []
        assert complaints == []


@pytest.mark.parametrize("theme", MARKED)
@pytest.mark.parametrize("look", ["site"])
def test_rules_that_were_practised_have_marks_in_the_contents(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/rolle.html", viewport={"width": 1280, "height": 900})
    rules = [{"rule": rule, "met": True, "mastered": True} for rule in ("rolle", "trovardig")]
    store(
        page,
        {"format": "handbook-progress", "version": 1, "on": True, "answers": [], "rules": rules},
    )
    page.reload()
    marked = page.locator("a:visible:has(.handbook-progress-mark)")
    expect(marked).to_have_text([re.compile("rollen"), re.compile("troverdig")])


# Immaterial's search, which is its own, stops at how Sphinx 9 writes stop words.
@pytest.mark.parametrize("theme", sorted({*MARKED} - {"sphinx_immaterial"}))
@pytest.mark.parametrize("look", ["site"])
def test_a_word_on_a_page_is_found_by_the_themes_own_search(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/search.html?q=korridor")
    expect(page.locator("#search-results a[href*='taushetsplikt.html']").first).to_be_visible()


@pytest.mark.parametrize("theme", ["furo"])
@pytest.mark.parametrize("look", ["site"])
def test_the_title_of_a_note_is_in_line_with_its_text_and_has_no_bar(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/rad.html")
    titles = page.locator(".admonition > p.admonition-title").all()
    assert len(titles) == NOTES.count("Ord.")
    for title in titles:
        assert (
            title.evaluate("part => getComputedStyle(part).backgroundColor") == "rgba(0, 0, 0, 0)"
        )
        starts = (
            "part => [part, part.nextElementSibling].map(each => each.getBoundingClientRect().x)"
        )
        own, text = title.evaluate(starts)
        assert own == text


def test_no_question_can_have_the_id_of_something_in_the_frame(
    folder: Path,
) -> None:
    for name in ("index", "search", "taushetsplikt"):
        page = folder / f"{name}.html"
        if not page.is_file() and name == "search":
            continue  # as in Immaterial
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        ids = [str(part["id"]) for part in soup.select("[id]:not(section, section *, article *)")]
        assert ids
        free = [each for each in ids if re.fullmatch(SLUG, each) and not RESERVED.fullmatch(each)]
        assert free == []
