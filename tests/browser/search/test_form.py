"""Readers can search from every page, by keyboard or button, and nothing is loaded before they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.search.search_page import CRISIS, field, pages, results

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


def test_keys_alone_search_and_open_and_the_address_keeps_the_query(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).focus()
    page.keyboard.type("krise")
    page.keyboard.press("Enter")
    expect(pages(page).first).to_contain_text(CRISIS)
    assert page.url == f"{strict}/search.html?q=krise"
    page.keyboard.press("Tab")  # the button
    page.keyboard.press("Tab")
    expect(results(page).first.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/kan-jeg.html?found=*#kan-jeg-skrive-om-brannen")
    page.go_back()
    expect(field(page)).to_have_value("krise")
    expect(pages(page).first).to_contain_text(CRISIS)


def test_the_button_of_the_search_page_searches(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill("krise")
    page.get_by_role("main").get_by_role("button", name="Søk", exact=True).click()
    expect(pages(page).first).to_contain_text(CRISIS)
    assert page.url == f"{strict}/search.html?q=krise"


def test_the_form_beside_every_page_leads_to_the_results(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/rad/varsom.html")
    page.get_by_role("textbox", name="Søk").fill("etikk")
    page.keyboard.press("Enter")
    expect(pages(page).first).to_contain_text("Følg de etiske retningslinjene")


def test_the_button_beside_every_page_leads_to_the_results(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/rad/varsom.html")
    page.get_by_role("textbox", name="Søk").fill("etikk")
    page.get_by_role("complementary").get_by_role("button", name="Søk", exact=True).click()
    expect(pages(page).first).to_contain_text("Følg de etiske retningslinjene")


def test_nothing_is_loaded_for_the_search_before_the_reader_comes_to_it(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/search.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert [url for url in asked if "index.js" in url or "language_data" in url] == []
