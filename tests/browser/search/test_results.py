"""A query finds its page first, and what is shown of it is right and can be used by all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes
from tests.browser.search.search_page import (
    CRISIS,
    DECOMPOSED,
    SECRECY,
    field,
    marks,
    results,
    status,
)

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

FREEDOM = "Ytringsfrihet og varsling"


@pytest.mark.parametrize(
    ("query", "first", "marked"),
    [
        ("innbyggere", "Vær en ambassadør for virksomheten", "innbyggeren"),  # a form
        ("svarte", "Svar raskt", "svarer"),  # a form that the stemmer does not know
        ("plikt", SECRECY, "taushetsplikten"),  # a part of a compound
        ("ledelsen krise", CRISIS, "kriseledelsen"),  # both parts of one
        ("aerlig", "Vær konsekvent", "ærlig"),  # no æ on the keyboard
        ("lydhor", "Vær lydhør og del", "lydhør"),  # nor ø
        ("raadene", "Rådene", "rådene"),  # nor å
        ("taushetsplkit", SECRECY, "taushetsplikten"),  # letters changed places
        ("ytrngsfrihet", FREEDOM, "ytringsfrihet"),  # a letter is missing
        ("varslling", FREEDOM, "varsling"),  # a letter too many
        ("retningslinger", "Retningslinjene", "retningslinjene"),  # another letter
        ("kan jeg legge ut bilder", "Kan jeg legge ut dette?", "legge"),  # as one asks
    ],
)
def test_a_real_query_finds_its_page_first_and_marks_the_words(
    open_page: OpenPage, strict: str, query: str, first: str, marked: str
) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill(query)
    expect(results(page).first.get_by_role("heading", level=2)).to_have_text(first)
    assert marked in marks(page)


def test_letters_in_pieces_are_found_as_whole_ones(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill(DECOMPOSED)
    expect(results(page).first.get_by_role("heading", level=2)).to_have_text("Rådene")
    assert "rådene" in marks(page)


def test_a_mended_slip_is_told_with_the_count(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=taushetsplkit")
    expect(status(page)).to_have_text(
        re.compile(
            r"^\d+ sider har treff på «taushetsplkit»\. Viser også treff på «taushetsplikt»\.$"
        )
    )


def test_a_result_tells_the_part_and_leads_to_the_heading(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=forvaltningsloven+barn")
    entry = results(page).filter(has=page.get_by_role("link", name=SECRECY))
    expect(entry.locator(".handbook-search-part")).to_have_text("Retningslinjene")
    entry.get_by_role("link", name="Grensene").click()
    assert page.url.startswith(f"{strict}/retningslinjer/taushetsplikt.html?treff=")
    assert page.url.endswith("#grensene")


def test_no_hit_is_said_with_other_ways_to_find(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester")
    expect(status(page)).to_have_text("Ingen treff på «xylofonorkester».")
    expect(results(page)).to_have_count(0)
    page.get_by_role("link", name="Se alle reglene i registeret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Regelregister")


def test_when_no_page_has_all_the_words_pages_with_some_are_shown(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester+kriseledelse")
    expect(status(page)).to_contain_text("Ingen side har alle ordene")
    expect(results(page).first).to_contain_text(CRISIS)


def test_more_results_come_on_request_and_take_the_focus(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=kommune")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Vis flere treff").press("Enter")
    expect(results(page).nth(10).get_by_role("link").first).to_be_focused()


def test_neither_options_nor_answers_of_a_quiz_are_shown(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=feiringen")
    expect(status(page)).to_have_text("Ingen treff på «feiringen».")


@pytest.mark.parametrize("query", ["taushetsplkit", "xylofonorkester"])
def test_the_results_have_no_violation_and_fit_a_narrow_phone(
    open_page: OpenPage, address: str, query: str
) -> None:
    phone = {"width": 320, "height": 640}
    page = open_page(f"{address}/search.html?q={query}", viewport=phone)
    expect(status(page)).to_contain_text(f"«{query}»")
    assert violations_in_both_schemes(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == phone["width"]
