"""Text and marks have enough contrast in themes that come with Sphinx, or are unknown."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.browser.axe import faint
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage
    from tests.builds import Builds

ROOT = Path(__file__).parents[1] / "sphinx" / "roots" / "test-handbook"
OWN = """
html, body { background: #ffffff; color: #222222; }
a { color: #0645ad; }
@media (prefers-color-scheme: dark) {
  html:not([data-theme]), html:not([data-theme]) body { background: #121212; color: #dddddd; }
  html:not([data-theme]) a { color: #8ab4f8; }
}
html[data-theme="dark"], html[data-theme="dark"] body { background: #121212; color: #dddddd; }
html[data-theme="dark"] a { color: #8ab4f8; }
"""
"""A theme without an adapter: dark by the device's setting, or by an attribute."""
DARK_PAGE = (
    "html[data-theme=dark] :is(body, .body, .document, .related) "
    "{ background: #121212 !important; color: #dddddd }"
)
"""Styles that make a theme without dark pages dark, as readers' browser extensions do."""


class Shown(NamedTuple):
    """A theme's page on a device, with a mode's attribute, and the mode that it shows."""

    theme: str
    device: str
    attribute: str
    mode: str


@pytest.fixture(scope="module")
def sites(
    tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds
) -> Iterator[dict[str, str]]:
    """Build the small handbook in one of Sphinx's own themes and in an unknown one."""
    folder = tmp_path_factory.mktemp("themes")
    shutil.copytree(ROOT, folder / "handbook")
    docs = folder / "handbook" / "docs"
    theme = docs / "own"
    theme.joinpath("static").mkdir(parents=True)
    theme.joinpath("theme.toml").write_text(
        '[theme]\ninherit = "basic"\nstylesheets = ["own.css"]\n'
    )
    theme.joinpath("static", "own.css").write_text(OWN)
    with docs.joinpath("conf.py").open("a", encoding="utf-8") as conf:
        conf.write('html_theme_path = ["."]\nexclude_patterns = ["own"]\n')
    for name in ("alabaster", "own"):
        options = ["-q", "-E", "-W", "-b", "html", "-D", f"html_theme={name}"]
        handbook_builds.build(*options, "-d", folder / "read", docs, folder / name)
    with serve(folder / "alabaster") as known, serve(folder / "own") as own:
        yield {"alabaster": known, "own": own}


def answer(page: Page) -> None:
    """Answer a question, and open its key."""
    page.locator("form#hva-kan-vises [data-option=b] label").click()
    page.locator("form#hva-kan-vises button[type=submit]").click()
    page.locator("form#hva-kan-vises .handbook-verdict:not(:empty)").wait_for()
    page.locator("form#hva-kan-vises .handbook-key summary").click()


def brightness(page: Page, part: str) -> float:
    """Return the brightness of a part's text colour, from 0 to 255."""
    colour: str = page.locator(part).first.evaluate("part => getComputedStyle(part).color")
    return sum(map(float, colour.removeprefix("rgb(").removesuffix(")").split(","))) / 3


@pytest.mark.parametrize(
    "shown",
    [
        Shown("alabaster", "light", "", "light"),
        Shown("alabaster", "dark", "", "light"),
        Shown("alabaster", "light", "dark", "dark"),
        Shown("own", "light", "", "light"),
        Shown("own", "dark", "", "dark"),
        Shown("own", "light", "dark", "dark"),
        Shown("own", "dark", "light", "light"),
    ],
)
def test_words_stand_out_in_the_mode_that_the_theme_shows(
    sites: dict[str, str], open_page: OpenPage, shown: Shown
) -> None:
    page = open_page(f"{sites[shown.theme]}/taushetsplikt.html", color_scheme=shown.device)
    if shown.attribute:
        page.add_style_tag(content=DARK_PAGE)
        page.evaluate("mode => { document.documentElement.dataset.theme = mode; }", shown.attribute)
    answer(page)
    assert faint(page) == []
    for part in (".handbook-question-title", ".handbook-hint", ".handbook-letter"):
        assert (brightness(page, part) > 128) == (shown.mode == "dark")
