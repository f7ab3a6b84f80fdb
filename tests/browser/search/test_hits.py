"""The page that a result leads to marks its hits and unfolds what contains them, but no key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.search.search_page import POOLS, SECRECY, pages, results

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

MARKED = "CSS.highlights.get('handbook-hits')?.size ?? 0"


def test_the_page_marks_the_hits_until_the_reader_has_them_removed(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=kriseledelse")
    pages(page).first.get_by_role("link").first.click()
    said = page.locator(".handbook-found [role=status]")
    expect(said).to_have_text(re.compile(r"^\d+ treff på «kriseledelsen».* er markert på siden\.$"))
    assert f"{page.evaluate(MARKED)} treff" in said.inner_text()
    page.get_by_role("button", name="Fjern markeringen").press("Enter")
    expect(page.locator(".handbook-found")).to_have_count(0)
    assert page.evaluate(MARKED) == 0
    assert page.url == f"{strict}/retningslinjer/krise.html"


def test_the_page_with_marks_has_no_violation(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/retningslinjer/krise.html?found=kriseledelsen")
    expect(page.locator(".handbook-found")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("query", ["Solveig", "meitemark"])
def test_a_word_of_a_question_leads_to_where_it_is_seen(
    open_page: OpenPage, strict: str, query: str
) -> None:
    page = open_page(f"{strict}/search.html?q={query}")
    expect(results(page).first).to_be_visible()
    assert not results(page).get_by_role("heading", name=POOLS).count()
    results(page).filter(has=page.get_by_role("link", name=SECRECY)).get_by_role(
        "link", name=SECRECY
    ).first.click()
    expect(page.locator(".handbook-found [role=status]")).to_contain_text(query.lower())


def test_the_fields_of_a_tool_are_neither_marked_nor_unfolded(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/scenario.html?found=spørsmål")
    expect(page.locator(".handbook-found")).to_contain_text("er markert")
    expect(page.locator(".handbook-scenario-form")).to_be_visible()
    expect(page.locator(".handbook-scenario-form details[open]")).to_have_count(0)


def test_what_is_folded_around_a_hit_is_opened_but_no_key(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/informasjonstekst.html")
    folded = page.locator("details.handbook-sample").first
    expect(folded).not_to_have_attribute("open", "")
    word = re.findall(r"\w{6,}", folded.text_content() or "")[1].lower()
    page.goto(f"{address}/verktoy/informasjonstekst.html?found={word}")
    expect(page.locator(".handbook-found")).to_be_visible()
    expect(folded).to_have_attribute("open", "")
    page.goto(f"{address}/retningslinjer/taushetsplikt.html?found=feiringen")
    expect(page.locator("handbook-quiz")).to_be_visible()
    expect(page.locator(".handbook-found")).to_have_count(0)
    expect(page.locator("details.handbook-key[open]")).to_have_count(0)
