"""Whoever chooses colours as the documentation says, gets them, with contrast enough, on light and dark pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import faint
from tests.browser.site_server import serve
from tests.browser.theme_conf import PYDATA
from tests.sphinx.docs_ext.walk import PAGES, blocks, new_handbook, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.quiz_page import OpenPage
    from tests.builds import Builds

QUESTION = "form.handbook-question:not([hidden])"
ACCENT = {"light": "rgb(91, 42, 134)", "dark": "rgb(211, 182, 236)"}
CONF = {"furo": "", "pydata_sphinx_theme": f'handbook_look, handbook_owner = "quiz", ""\n{PYDATA}'}


@pytest.fixture(scope="module")
def sites(
    tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds
) -> Iterator[dict[str, str]]:
    """Follow the page about colours, in a theme that is the handbook's and in one that is not."""
    folder = new_handbook(tmp_path_factory.mktemp("colours") / "handbook")
    for block in blocks(PAGES / "how-to" / "colours.md"):
        put(folder, block.file, block.text)
    conf = folder.joinpath("conf.py").read_text("utf-8")
    for theme, own in CONF.items():
        folder.joinpath("conf.py").write_text(f'{conf}html_theme = "{theme}"\n{own}', "utf-8")
        options = ["-q", "-E", "-D", "handbook_lite=0", "-c", "."]
        handbook_builds.build(*options, "docs", f"_build/{theme}", cwd=folder)
    furo, pydata = (folder / "_build" / theme for theme in CONF)
    with serve(furo) as first, serve(pydata) as second:
        yield dict(zip(CONF, (first, second), strict=True))


@pytest.mark.parametrize("mode", ACCENT)
@pytest.mark.parametrize("theme", CONF)
def test_headings_have_the_colour_that_was_chosen_and_all_words_stand_out(
    sites: dict[str, str], open_page: OpenPage, theme: str, mode: str
) -> None:
    page = open_page(f"{sites[theme]}/rules/answer.html", color_scheme=mode)
    question = page.locator(QUESTION).first
    question.locator("[data-option] label").first.click()
    question.get_by_role("button", name="Check the answer").click()
    question.locator(".handbook-verdict:not(:empty)").first.wait_for()
    title = question.locator(".handbook-question-title")
    assert title.evaluate("title => getComputedStyle(title).color") == ACCENT[mode]
    assert faint(page) == []
