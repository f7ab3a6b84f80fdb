"""A glossary term shows its definition by pointer, keyboard and touch (WCAG 1.4.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage

PATH = "/strategi/ytringsfrihet.html"
MEANING = "Plikten til å la være å fortelle det du får vite i jobben"


@pytest.fixture
def page(open_page: OpenPage, address: str) -> Page:
    return open_page(address + PATH)


def word(page: Page) -> Locator:
    return page.get_by_role("link", name="taushetsplikten", exact=True)


def meaning(page: Page) -> Locator:
    return page.get_by_role("tooltip").filter(has_text=MEANING)


def test_the_pointer_shows_the_meaning_may_move_onto_it_and_leave(page: Page) -> None:
    expect(meaning(page)).to_have_count(0)
    word(page).hover()
    expect(meaning(page)).to_be_visible()
    meaning(page).hover()
    expect(meaning(page)).to_be_visible()
    page.mouse.move(5, 5)
    expect(meaning(page)).to_have_count(0)


def test_escape_takes_the_meaning_away_and_leaves_pointer_and_focus(page: Page) -> None:
    word(page).hover()
    expect(meaning(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning(page)).to_have_count(0)
    word(page).focus()
    expect(meaning(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning(page)).to_have_count(0)
    expect(word(page)).to_be_focused()


def test_by_keys_one_meaning_is_shown_at_a_time_and_enter_follows_the_link(page: Page) -> None:
    word(page).focus()
    expect(meaning(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("tooltip")).to_have_count(1)
    expect(page.get_by_role("tooltip")).to_contain_text("saklige interesser")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/om/ordliste.html#term-taushetsplikt")


def test_the_first_touch_shows_the_meaning_and_the_next_follows_the_link(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PATH, has_touch=True, viewport={"width": 320, "height": 640})
    word(page).tap()
    expect(meaning(page)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator("h1").tap()
    expect(meaning(page)).to_have_count(0)
    word(page).tap()
    expect(meaning(page)).to_be_visible()
    word(page).tap()
    page.wait_for_url("**/om/ordliste.html#term-taushetsplikt")


def test_a_screen_reader_gets_the_meaning_once_as_the_links_description(page: Page) -> None:
    described = word(page).evaluate(
        "link => document.getElementById(link.getAttribute('aria-describedby')).textContent"
    )
    assert described.startswith(MEANING)
    assert MEANING not in page.locator("body").aria_snapshot()
    assert word(page).get_attribute("title") is None


def test_the_meaning_stays_inside_the_window(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    links = page.locator("a:has(> .handbook-term)").all()
    assert links
    for link in links:
        link.focus()
        shown = page.get_by_role("tooltip")
        expect(shown).to_have_count(1)
        expect(shown).to_be_in_viewport(ratio=1)


def test_a_shown_meaning_has_no_violation(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PATH)
    word(page).hover()
    expect(meaning(page)).to_be_visible()
    assert violations_in_both_schemes(page) == []


def test_without_scripts_and_from_a_shared_drive_the_word_is_a_link(
    open_page: OpenPage, site: Path
) -> None:
    page = open_page(site.joinpath(PATH[1:]).as_uri(), java_script_enabled=False)
    word(page).click()
    page.wait_for_url("**/om/ordliste.html#term-taushetsplikt")


@pytest.mark.sweep
def test_no_term_stands_in_a_heading_or_in_approved_text(site: Path) -> None:
    places = ("h1", "h2", "h3", ".handbook-rule", ".handbook-approved", "handbook-quiz")
    terms = 0
    for path in site.rglob("*.html"):
        if "lite" not in path.parts:
            page = path.read_text(encoding="utf-8")
            if "handbook-term" not in page:
                continue  # to parse the largest pages takes seconds
            soup = BeautifulSoup(page, "html.parser")
            assert soup.select(",".join(f"{place} .handbook-term" for place in places)) == []
            terms += len(soup.select(".handbook-term"))
    assert terms
