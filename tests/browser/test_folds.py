"""A page of short answers: folded by group, and open where a link, a hit or a printer leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

PAGE = "/kan-jeg.html"
ANSWER = "Kan jeg skjule en kommentar i stedet?"
GROUPS = 5


def shown(page: Page) -> int:
    return page.locator("article h3:visible").count()


def test_each_group_has_its_heading_in_sight_and_says_how_much_is_folded(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    folds = page.locator("details.handbook-answers")
    expect(folds).to_have_count(GROUPS)
    assert shown(page) == 0
    for fold in folds.all():
        heading = fold.locator("xpath=..").get_by_role("heading", level=2)
        expect(heading).to_be_visible()
        title = heading.evaluate("heading => heading.firstChild.textContent")
        count = fold.locator("h3").count()
        name = f"Spørsmål og svar ({count}): {title}"
        expect(fold.locator("summary")).to_have_accessible_name(name)
    folds.first.locator("summary").press("Enter")
    assert shown(page) == folds.first.locator("h3").count()


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
def test_an_address_opens_the_group_and_leads_to_the_answer(
    open_page: OpenPage, address: str, *, script: bool
) -> None:
    page = open_page(f"{address}{PAGE}#kan-jeg-skjule", java_script_enabled=script)
    expect(page.get_by_role("heading", name=ANSWER)).to_be_in_viewport()


def test_a_link_opens_its_group_also_when_it_is_pressed_again(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    link = page.locator("a[href='#kan-jeg-om-bilder']:not(.headerlink):visible").first
    group = page.locator("section", has=page.get_by_role("heading", name="Bilder og film")).last
    for _ in range(2):
        link.click()
        expect(group.locator("h3").first).to_be_visible()
        group.locator("summary").click()
        expect(group.locator("h3").first).to_be_hidden()


def test_a_search_hit_opens_the_group_of_its_answer(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/search.html?q=skjule+kommentar")
    page.get_by_role("link", name=ANSWER).click()
    expect(page.get_by_role("heading", name=ANSWER)).to_be_in_viewport()


def test_paper_has_every_answer_and_no_fold(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert shown(page) == page.locator("article h3").count() > GROUPS
    expect(page.locator("summary:visible")).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert shown(page) == 0


def test_folded_and_open_it_is_accessible(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    assert violations_in_both_schemes(page) == []
    page.locator("details.handbook-answers summary").first.click()
    assert violations_in_both_schemes(page) == []
