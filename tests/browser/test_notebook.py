"""A trainer runs a rule's notebook in JupyterLite, with the handbook's own kernel."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect

from tests.browser.quiz_page import Question
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

RULE_PAGE = "/retningslinjer/taushetsplikt.html"
OUTPUT = ".jp-OutputArea-output"


@pytest.mark.parametrize("prefix", ["", "/intranet/handbok"])
def test_the_link_beside_a_quiz_opens_its_notebook_and_svar_gives_the_pages_words(
    open_page: OpenPage, site: Path, prefix: str
) -> None:
    with serve(site, prefix=prefix) as address:
        page = open_page(address + RULE_PAGE)
        run_notebook_of(page)


def run_notebook_of(page: Page) -> None:
    """Open the notebook from the rule's page, run it, and compare its output with the key."""
    reason = Question(page, "bursdag-pa-sykehjemmet").key("a")
    page.get_by_role("link", name="Åpne spørsmålene som notatbok").click()
    page.locator(".jp-Notebook").wait_for(timeout=60_000)
    expect(page.get_by_text("MicroPython").first).to_be_visible(timeout=60_000)
    run_all(page)
    output = page.locator(OUTPUT).first
    expect(output).to_have_text(f"A – Bryter regelen. {reason}", timeout=60_000)


def run_all(page: Page) -> None:
    """Run all cells; again when nothing comes of it, since JupyterLab drops what is run before its kernel has answered."""
    for _attempt in range(6):
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        with suppress(TooLate):
            page.locator(OUTPUT).first.wait_for(timeout=15_000)
            return


def test_every_quiz_on_a_page_links_to_a_notebook_that_is_there(site: Path) -> None:
    for page in [*site.glob("retningslinjer/*.html"), *site.glob("rad/*.html")]:
        if page.stem != "index":
            link = f"../lite/notebooks/index.html?path={page.stem}.ipynb"
            assert link in page.read_text(encoding="utf-8"), page.name
            assert site.joinpath("lite", "files", f"{page.stem}.ipynb").is_file()
