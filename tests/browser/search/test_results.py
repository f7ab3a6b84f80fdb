"""A query finds the right page first, and its results are correct and accessible."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes
from tests.browser.search.search_page import (
    CRISIS,
    DECOMPOSED,
    SECRECY,
    field,
    group,
    marks,
    pages,
    results,
    status,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage


MARKED = {
    "innbyggere": "innbyggeren",  # a form
    "svarte": "svarer",  # a form unknown to the stemmer
    "plikt": "taushetsplikten",  # a part of a compound
    "ledelsen krise": "kriseledelsen",  # both parts of a compound
    "aerlig": "ærlig",  # no æ on the keyboard
    "lydhor": "lydhør",  # nor ø
    "raadene": "rådene",  # nor å
    "taushetsplkit": "taushetsplikten",  # transposed letters
    "ytrngsfrihet": "ytringsfrihet",  # a missing letter
    "varslling": "varsling",  # an extra letter
    "facebookside": "facebook",  # a compound that is not on the site
    "sperre": "blokkere",  # a synonym
}
QUERIES = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))
KINDS = {"page": "Sider", "question": "Situasjoner å øve på", "answer": "Svar"}


TWINS = {"bilde": "kan-jeg", "kollega": "kan-jeg", "WhatsApp": "kan-jeg", "bilete": "kan-eg"}
"""Words of answers in both written forms, and the page with those in the form that is typed."""


def ask(page: Page, query: str) -> None:
    field(page).fill(query)
    field(page).press("Enter")
    expect(status(page)).to_contain_text(f"«{query}»")


def test_each_answer_is_found_once_in_the_written_form_that_was_typed(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html")
    for query, name in TWINS.items():
        ask(page, query)
        answers = page.locator("section[data-kind=answer]")
        more = answers.get_by_role("button")
        while more.is_visible():
            more.click()
        links = answers.locator("h3 a").evaluate_all("all => all.map((link) => link.pathname)")
        assert len(links) > 1
        assert {Path(link).stem for link in links} == {name}, query
        assert f"({len(links)})" in (answers.locator("h2").text_content() or "")


def test_what_people_type_finds_its_page_or_question_first(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html")
    missed = {}
    for case in QUERIES:
        ask(page, case["query"])
        for kind in case.keys() & KINDS.keys():
            found = group(page, KINDS[kind]).get_by_role("link")
            address = found.first.get_attribute("href") if found.count() else "nothing"
            first = re.sub(r"\?found=[^#]*", "", (address or "").removeprefix(f"{strict}/"))
            if first != case[kind]:
                missed[case["query"]] = first
    assert len(QUERIES) >= 40
    assert missed == {}


def test_words_are_marked_in_the_form_that_they_have_on_the_page(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html")
    missed = {}
    for query, marked in MARKED.items():
        ask(page, query)
        if marked not in marks(page):
            missed[query] = marks(page)
    assert missed == {}


def test_answers_come_before_pages_and_these_before_questions_and_a_question_opens(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=taushetsplikt")
    headings = page.locator(".handbook-search-results").get_by_role("heading", level=2)
    names = ("Svar", "Sider", "Situasjoner å øve på")
    expect(headings).to_have_text([re.compile(f"^{name}") for name in names])
    question = group(page, "Situasjoner å øve på").first.get_by_role("link")
    expect(question).to_have_text(re.compile(rf"^{SECRECY}: Spørsmål \d+$"))
    question.click()
    expect(page.locator(".handbook-question:target")).to_be_in_viewport()


def test_a_hit_in_another_language_is_said_in_it(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=kan+eg+blokkere+troll")
    answers = group(page, "Svar")
    expect(answers.filter(has_text="Kan eg").first).to_have_attribute("lang", "nn")
    expect(group(page, "Situasjoner å øve på").first).not_to_have_attribute("lang", "nn")


def test_what_means_the_same_is_found_after_the_word_itself_and_reported(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=beklage")
    expect(status(page)).to_contain_text("Viser også treff på «innrømme» og «rette»")
    entries = [entry.lower() for entry in pages(page).all_inner_texts()]
    own = ["beklag" in entry for entry in entries]
    assert any(own)
    assert not all(own)
    assert own == sorted(own, reverse=True)


def test_letters_in_pieces_are_found_as_whole_ones(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html")
    field(page).fill(DECOMPOSED)
    expect(pages(page).first.get_by_role("heading", level=3)).to_have_text("Rådene")
    assert "rådene" in marks(page)


def test_a_mended_slip_is_reported_with_the_count(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=taushetsplkit")
    expect(status(page)).to_have_text(
        re.compile(r"^\d+ treff på «taushetsplkit»\. Viser også treff på «taushetsplikt»\.$")
    )


def test_a_result_tells_the_part_and_leads_to_the_heading(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=forvaltningsloven+barn")
    entry = results(page).filter(has=page.get_by_role("link", name=SECRECY))
    expect(entry.locator(".handbook-search-part")).to_have_text("Retningslinjene")
    entry.get_by_role("link", name="Grensene").click()
    assert page.url.startswith(f"{strict}/retningslinjer/taushetsplikt.html?found=")
    assert page.url.endswith("#grensene")


def test_no_hit_is_said_with_other_ways_to_find(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester")
    expect(status(page)).to_have_text("Ingen treff på «xylofonorkester».")
    expect(results(page)).to_have_count(0)
    page.get_by_role("link", name="Se alle reglene i registeret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Regelregister")


@pytest.mark.parametrize("signs", ["§", "*", "«»", "😀"])
def test_signs_alone_are_answered_too(open_page: OpenPage, strict: str, signs: str) -> None:
    page = open_page(f"{strict}/search.html?q={quote(signs)}")
    expect(status(page)).to_have_text(f"Ingen treff på «{signs}».")
    expect(page.get_by_role("link", name="Se alle reglene i registeret")).to_be_visible()


def test_when_no_page_has_all_the_words_pages_with_some_are_shown(
    open_page: OpenPage, strict: str
) -> None:
    page = open_page(f"{strict}/search.html?q=xylofonorkester+kriseledelse")
    expect(status(page)).to_contain_text("Ingen treff på alle ordene")
    expect(pages(page).first).to_contain_text(CRISIS)


def test_more_results_come_on_request_and_take_the_focus(open_page: OpenPage, strict: str) -> None:
    page = open_page(f"{strict}/search.html?q=kommune")
    expect(pages(page)).to_have_count(10)
    page.get_by_role("button", name="Vis flere sider").press("Enter")
    expect(pages(page).nth(10).get_by_role("link").first).to_be_focused()


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
