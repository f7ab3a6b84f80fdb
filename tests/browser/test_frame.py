"""The frame of a page: the drawer on narrow screens, the page's own contents, the present page in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.every_page.edges import past_the_edge
from tests.browser.every_page.frame import enlarged
from tests.browser.every_page.targets import too_small
from tests.browser.pages import DESKTOP, RULE, TELEPHONE
from tests.browser.shift import LEAST_SHIFT, SHIFT

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, ViewportSize

    from tests.browser.quiz_page import OpenPage

NAME, DRAWER = "Innhold i håndboka", "sidebar-drawer"
REACHABLE = """
() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
  .filter((element) => element.tabIndex >= 0 && !element.closest("[inert]"))
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => (element.closest("aside") ?? element.closest("button"))?.className ??
    element.outerHTML.slice(0, 80))
"""


def parts(page: Page) -> tuple[Locator, Locator]:
    """Return the button of the drawer, and the drawer."""
    button = page.get_by_role("button", name=NAME).filter(visible=True)
    return button, page.locator(f".{DRAWER}")


def test_an_open_drawer_comes_next_after_its_button_and_all_behind_it_is_inert(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(drawer).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(drawer).to_be_in_viewport()
    expect(button).to_be_focused()
    assert set(page.evaluate(REACHABLE)) == {button.get_attribute("class"), DRAWER}
    page.keyboard.press("Tab")
    expect(drawer.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Shift+Tab")
    expect(button).to_be_focused()
    assert too_small(page) == []


def test_escape_closes_a_drawer_and_focus_is_at_its_button_again(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    button.click()
    drawer.get_by_role("link").nth(2).focus()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(page.locator("[inert]")).to_have_count(0)


def test_in_letters_of_twice_the_size_an_open_drawer_leaves_room_beside_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    with enlarged(page):
        button.click()
        expect(drawer.get_by_role("button", name="Søk")).to_be_in_viewport(ratio=1)
        assert past_the_edge(page) == []


def test_a_press_beside_a_drawer_or_on_a_link_in_it_closes_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    button.click()
    expect(drawer).to_be_in_viewport()
    page.mouse.click(380, 500)
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()
    button.click()
    drawer.locator("[aria-current=page]").click()
    expect(drawer).to_be_hidden()
    expect(page.locator("[inert]")).to_have_count(0)


def test_a_page_that_gets_room_for_its_columns_is_whole_again(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    button.click()
    expect(drawer).to_be_in_viewport()
    page.set_viewport_size(DESKTOP)
    expect(page.locator("[inert]")).to_have_count(0)
    expect(drawer).to_be_visible()


def test_a_drawer_left_open_is_closed_for_who_comes_back(open_page: OpenPage, address: str) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    button, drawer = parts(page)
    button.click()
    expect(drawer).to_be_in_viewport()
    page.goto(f"{address}/om/endringer.html")
    page.go_back()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(drawer).not_to_be_in_viewport()
    expect(page.locator("input.sidebar-toggle:checked")).to_have_count(0)


HEADINGS = "På denne siden"


def test_on_a_phone_a_page_with_many_headings_has_them_folded_below_its_title(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE, java_script_enabled=False)
    page.locator("summary", has_text=HEADINGS).click()
    link = page.locator(f"details:has-text('{HEADINGS}')").get_by_role("link", name="Slik gjør du")
    assert too_small(page) == []
    link.click()
    expect(page.get_by_role("heading", name="Slik gjør du")).to_be_in_viewport()
    page.goto(f"{address}/genindex.html")
    expect(page.get_by_text(HEADINGS).filter(visible=True)).to_have_count(0)


RIGHT_EDGES = """
() => [...new Set([...document.querySelectorAll(
  "article :is(h2, .handbook-rule, .handbook-question, .handbook-posts, .handbook-facts)")]
  .filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect())
  .map(({ right }) => Math.round(right)))]
"""


@pytest.mark.parametrize("width", [1000, 1280, 1440, 1920])
def test_on_a_wide_screen_the_headings_are_in_sight_and_the_text_has_one_right_edge(
    open_page: OpenPage, address: str, width: int
) -> None:
    page = open_page(address + RULE, viewport={"width": width, "height": 900})
    headings = page.get_by_role("navigation", name=HEADINGS)
    expect(headings).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name=HEADINGS)).to_have_count(0)
    (edge,) = page.evaluate(RIGHT_EDGES)
    place = headings.bounding_box()
    assert place
    is_beside = place["x"] >= edge
    assert is_beside == (width >= 1152)
    assert is_beside or place["x"] + place["width"] <= edge
    assert page.evaluate(SHIFT) < LEAST_SHIFT
    if is_beside:
        page.get_by_role("heading", name="Grensene").scroll_into_view_if_needed()
        expect(headings).to_be_in_viewport(ratio=1)


def test_without_scripts_the_drawer_opens_by_its_box(open_page: OpenPage, address: str) -> None:
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


def test_where_nothing_may_be_stored_no_button_is_there_that_only_fails(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, may_fail="^no$")  # the theme's own script fails there
    toggle = page.locator(".theme-toggle")
    expect(toggle.filter(visible=True)).to_have_count(1)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
    )
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(toggle).to_have_count(0)
