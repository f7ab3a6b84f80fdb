"""Where our search cannot run, Sphinx's takes over, or the page says how else to find things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search.search_page import (
    CRISIS,
    DECOMPOSED,
    POLICY,
    POOLS,
    field,
    pages,
    status,
)
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

BROKEN = "const ( = ;"
"""Stands in for syntax that the browser does not know."""


def break_scripts(page: Page, *names: str) -> None:
    """Serve scripts that the browser does not understand."""
    for name in names:
        page.context.route(
            re.compile(rf"/{re.escape(name)}(\?|$)"),
            lambda route: route.fulfill(body=BROKEN, content_type="text/javascript"),
        )


@pytest.fixture
def tolerant(open_page: OpenPage, address: str) -> Page:
    """Open the search page in a tab where scripts may be broken."""
    return open_page(f"{address}/search.html", may_fail="Unexpected token|is not defined")


def test_where_the_index_is_missing_sphinx_search_takes_over(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/search.html")
    page.context.route("**/handbook-index.js*", lambda route: route.abort())
    field(page).fill("kriseledelsen")
    field(page).press("Enter")
    expect(page.locator("#search-results")).to_contain_text(CRISIS)
    expect(page.locator("#search-results")).to_contain_text(re.compile(r"Fant \d+ sider\."))
    expect(status(page)).to_contain_text("enklere søk")


def test_the_search_needs_no_wasm(open_page: OpenPage, site: Path) -> None:
    with serve(site, headers={"Content-Security-Policy": POLICY}) as url:
        page = open_page(f"{url}/search.html?q=kriseledelsen")
        expect(pages(page).first).to_contain_text(CRISIS)


def test_from_a_shared_drive_the_search_works_and_leads_to_the_page(
    open_page: OpenPage, site: Path
) -> None:
    page = open_page(f"{site.as_uri()}/search.html")
    field(page).fill("kriselederen")
    field(page).press("Enter")
    pages(page).first.get_by_role("link", name=CRISIS).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(CRISIS)


def test_without_scripts_the_reader_is_told_how_to_find(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/search.html?q=krise", java_script_enabled=False)
    reported = page.locator("noscript")  # look up by name, which includes its text
    expect(reported.locator("strong")).to_have_text(
        "Søket virker bare med JavaScript, og det er slått av her."
    )
    page.get_by_role("main").get_by_role("link", name="Se alle reglene i registeret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Regelregister")


def test_where_our_script_is_not_understood_sphinx_search_takes_over(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html")
    field(tolerant).fill("kriseledelsen")
    tolerant.get_by_role("main").get_by_role("button", name="Søk", exact=True).click()
    expect(tolerant.locator("#search-results")).to_contain_text(CRISIS)
    expect(status(tolerant)).to_contain_text("enklere søk")
    expect(field(tolerant)).to_have_value("kriseledelsen")


@pytest.mark.parametrize("second", ["searchtools.js", "language_data.js", "searchindex.js"])
def test_where_no_search_is_understood_the_page_says_so_and_shows_other_ways(
    tolerant: Page, address: str, second: str
) -> None:
    break_scripts(tolerant, "handbook-search.js", second)
    tolerant.goto(f"{address}/search.html?q=kriseledelsen")
    expect(status(tolerant)).to_have_text("Søket virker ikke i denne nettleseren. Finn fram slik:")
    expect(tolerant.locator("#search-results")).to_be_empty()
    tolerant.get_by_role("main").get_by_role("link", name="Se alle reglene i registeret").click()
    expect(tolerant.get_by_role("heading", level=1)).to_have_text("Regelregister")


def test_where_no_script_of_the_search_is_understood_the_other_ways_are_printed(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js", "handbook-search-fallback.js")
    tolerant.goto(f"{address}/search.html?q=kriseledelsen")
    expect(tolerant.locator(".handbook-search-help")).to_be_visible()
    expect(tolerant.locator(".handbook-search-help")).to_contain_text("uten søk")


def test_no_script_of_the_site_has_a_regex_that_safari_15_does_not_know(site: Path) -> None:
    scripts = [*site.glob("_static/*.js"), site / "handbook-index.js"]
    assert len(scripts) > 10
    found = [path.name for path in scripts if re.search(r"\(\?<[=!]", literals(path))]
    assert found == []


def literals(script: Path) -> str:
    """Return a script without regexes that it makes of texts, where it can do without them."""
    return re.sub(r"try\{[^{}]*new RegExp\([^{}]*\}catch", "", script.read_text("utf-8"))


def test_letters_in_pieces_are_found_by_sphinx_search_too(tolerant: Page, address: str) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html")
    field(tolerant).fill(DECOMPOSED)
    field(tolerant).press("Enter")
    expect(tolerant.locator("#search-results")).to_contain_text("Rådene")


def test_sphinx_search_does_not_lead_to_hidden_questions_either(
    tolerant: Page, address: str
) -> None:
    break_scripts(tolerant, "handbook-search.js")
    tolerant.goto(f"{address}/search.html?q=sykehjemmet")
    links = tolerant.locator("#search-results li a")
    expect(links.first).to_be_visible()
    expect(tolerant.locator("#search-results")).to_contain_text("Fant")
    assert [text for text in links.all_inner_texts() if POOLS.match(text)] == []
