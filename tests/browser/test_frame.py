"""The frame of a page: drawers on narrow screens, the current page in view, nothing over the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.every_page.targets import too_small
from tests.browser.pages import DESKTOP, RULE, TELEPHONE

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, ViewportSize

    from tests.browser.quiz_page import OpenPage

DRAWERS = {"Innhold i håndboka": "sidebar-drawer", "Innhold på siden": "toc-drawer"}
both = pytest.mark.parametrize("name", DRAWERS)
REACHABLE = """
() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
  .filter((element) => element.tabIndex >= 0 && !element.closest("[inert]"))
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => (element.closest("aside") ?? element.closest("button"))?.className ??
    element.outerHTML.slice(0, 80))
"""


def parts(page: Page, name: str) -> tuple[Locator, Locator]:
    """Return the button of a drawer, and the drawer."""
    button = page.get_by_role("button", name=name).filter(visible=True)
    return button, page.locator(f".{DRAWERS[name]}")


@both
def test_an_open_drawer_comes_next_after_its_button_and_all_behind_it_is_inert(
    open_page: OpenPage, address: str, name: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page, name)
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(drawer).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(drawer).to_be_in_viewport()
    expect(button).to_be_focused()
    assert set(page.evaluate(REACHABLE)) == {button.get_attribute("class"), DRAWERS[name]}
    page.keyboard.press("Tab")
    expect(drawer.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Shift+Tab")
    expect(button).to_be_focused()
    assert too_small(page) == []


@both
def test_escape_closes_a_drawer_and_focus_is_at_its_button_again(
    open_page: OpenPage, address: str, name: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page, name)
    button.click()
    drawer.get_by_role("link").nth(2).focus()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(page.locator("[inert]")).to_have_count(0)


def test_a_press_beside_a_drawer_or_on_a_link_in_it_closes_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page, "Innhold på siden")
    button.click()
    expect(drawer).to_be_in_viewport()
    page.mouse.click(20, 500)
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()
    button.click()
    drawer.get_by_role("link", name="Slik gjør du").click()
    expect(drawer).to_be_hidden()
    expect(page.get_by_role("heading", name="Slik gjør du")).to_be_in_viewport()
    expect(page.locator("[inert]")).to_have_count(0)


def test_a_page_that_gets_room_for_its_columns_is_whole_again(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page, "Innhold i håndboka")
    button.click()
    expect(drawer).to_be_in_viewport()
    page.set_viewport_size(DESKTOP)
    expect(page.locator("[inert]")).to_have_count(0)
    expect(drawer).to_be_visible()


@both
def test_a_drawer_left_open_is_closed_for_who_comes_back(
    open_page: OpenPage, address: str, name: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page, name)
    button.click()
    expect(drawer).to_be_in_viewport()
    page.goto(f"{address}/om/endringer.html")
    page.go_back()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(drawer).not_to_be_in_viewport()
    expect(page.locator("input.sidebar-toggle:checked")).to_have_count(0)


def test_a_page_without_headings_shows_nothing_that_would_open_them(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/genindex.html", viewport=TELEPHONE)
    expect(page.locator(".toc-overlay-icon")).to_have_count(0)
    expect(page.get_by_role("button", name="Innhold på siden")).to_have_count(0)


def test_without_scripts_the_drawers_open_by_their_boxes(open_page: OpenPage, address: str) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE, java_script_enabled=False)
    page.locator(".mobile-header label[for=__navigation]").click()
    expect(page.locator(".sidebar-drawer")).to_be_in_viewport()


@pytest.mark.parametrize("viewport", [TELEPHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_first_tab_comes_to_the_link_past_the_navigation(
    open_page: OpenPage, address: str, viewport: ViewportSize
) -> None:
    for path in ("/index.html", RULE, "/search.html", "/egentest/ansatt.html"):
        page = open_page(address + path, viewport=viewport)
        page.keyboard.press("Tab")
        link = page.get_by_role("link", name="Hopp til innholdet")
        expect(link).to_be_focused()
        expect(link).to_be_in_viewport()


def test_the_present_page_is_seen_in_the_table_of_contents_and_said_to_be_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/om/endringer.html", viewport={"width": 1280, "height": 500})
    current = page.locator(".sidebar-tree [aria-current=page]")
    expect(current).to_have_count(1)
    expect(current).to_be_in_viewport(ratio=1)
    assert page.evaluate("scrollY") == 0
