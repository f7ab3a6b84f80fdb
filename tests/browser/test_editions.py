"""A handbook in two languages on one site: readers change language, answer, and search in each."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import SCHEMES, violations
from tests.browser.pages import DESKTOP, PHONE
from tests.browser.site_server import serve
from tests.sphinx.small_handbook import ROOT
from tests.sphinx.translated.site import ORIGINAL, Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator, Page, ViewportSize

    from tests.browser.quiz_page import OpenPage

QUESTION = "form#hvem-snakker"
ENGLISH = {
    'Du svarer for *biblioteket*.\n\nEn låner spør: «Er 5 < 6 & "så"?» Tre andre venter på svar, og klokka er fire.': (
        "You speak for *the library*.\n\nA borrower has a question."
    ),
    "Vær tydelig på rollen": "Make your role clear",
    "Vær bevisst og tydelig på hvilken rolle du har.": "Be clear about which role you have.",
    "Hva bør du svare?": "What should you answer?",
    "At du er bibliotekar, og hva du heter.": "That you are a librarian, and your name.",
    "At det ikke har noe å si.": "That it does not matter.",
    "Da vet låneren hvem som snakker.": "Then the borrower knows who is speaking.",
    "Da gjetter låneren, se {rule}`taushetsplikt`.": "Then the borrower guesses, see {rule}`taushetsplikt`.",
}
SECTIONS = "## Grensene\n\nOrd.\n\n## Snakk om det\n\nOrd.\n\n## Prøv deg"
PROGRESS = "# Framgangen\n\n:::{progress}\n:::\n"
SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build and serve the small handbook in Norwegian, and in English below it."""
    folder = tmp_path_factory.mktemp("languages") / "handbook"
    shutil.copytree(ROOT, folder)
    small = Site(folder)
    small.write("docs/framgang.md", PROGRESS)
    small.change("docs/rolle.md", "## Prøv deg", SECTIONS)
    small.change("docs/index.md", "rad\n```", "rad\nframgang\n```")
    small.add_languages('html_theme = "furo"\n')
    small.bring("en", ENGLISH, "rolle")
    small.build("en")
    with serve(small.build(ORIGINAL), "/bok") as url:
        yield url


def switch(page: Page) -> Locator:
    """The links to the page in other languages."""
    return page.locator("nav.handbook-languages")


def test_a_link_to_a_rule_shows_the_title_above_the_switch_too(
    open_page: OpenPage, handbook: str
) -> None:
    low = {**PHONE, "height": 320}
    page = open_page(f"{handbook}/rolle.html#rule-rolle", java_script_enabled=False, viewport=low)
    expect(page.locator(".handbook-rule .handbook-strength")).to_be_in_viewport()
    expect(page.locator("h1")).to_be_in_viewport(ratio=1)


@SIZES
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_switch_fits_and_has_no_fault_on_any_screen(
    open_page: OpenPage, handbook: str, size: ViewportSize, scheme: str
) -> None:
    for path in ("/rolle.html", "/en/rolle.html"):
        page = open_page(handbook + path, viewport=size, color_scheme=scheme)
        expect(switch(page)).to_be_visible()
        assert violations(page, {"include": ["nav.handbook-languages"]}) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        tops = {
            item.bounding_box()["y"]  # type: ignore[index]
            for item in switch(page).locator("li").all()
        }
        assert len(tops) == 1
        for link in switch(page).get_by_role("link").all():
            box = link.bounding_box()
            assert box is not None
            assert box["height"] >= 20  # the last one is in a sentence


@SIZES
def test_by_keyboard_a_reader_goes_to_the_same_page_in_english_and_back(
    open_page: OpenPage, handbook: str, size: ViewportSize
) -> None:
    page = open_page(f"{handbook}/rolle.html", viewport=size)
    english = switch(page).get_by_role("link", name="English")
    assert english.get_attribute("lang") == "en"
    english.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{handbook}/en/rolle.html")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Make your role clear")
    assert page.locator("html").get_attribute("lang") == "en"
    expect(switch(page)).to_contain_text("This translation is unofficial.")
    expect(switch(page).locator("[aria-current]")).to_have_text("English")
    page.keyboard.press("Tab")  # the page is a new one
    switch(page).get_by_role("link", name="Bokmål").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{handbook}/rolle.html")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Vær tydelig på rollen")


def test_an_answer_is_judged_in_the_language_of_the_edition(
    open_page: OpenPage, handbook: str
) -> None:
    page = open_page(f"{handbook}/en/rolle.html")
    asked = page.locator(QUESTION)
    expect(asked).to_contain_text("What should you answer?")
    asked.locator("[data-option=b] label").click()
    asked.get_by_role("button", name="Check the answer").click()
    expect(asked.locator(".handbook-verdict")).to_contain_text("Then the borrower guesses")
    expect(asked.locator(".handbook-verdict")).to_contain_text("Risky")
    expect(asked.locator(".handbook-verdict")).not_to_contain_text("låneren")


def test_search_finds_translated_words_in_any_of_their_forms(
    open_page: OpenPage, handbook: str
) -> None:
    page = open_page(f"{handbook}/en/search.html")
    for typed, found in (("libraries", "library"), ("borrowers", "borrower"), ("roles", "role")):
        page.get_by_role("searchbox").first.fill(typed)
        result = page.locator(".handbook-search-results li", has_text=found).first
        expect(result.locator("mark", has_text=found).first).to_be_visible()
        expect(result.get_by_role("link").first).to_have_attribute("href", re.compile("rolle.html"))


def test_what_a_reader_has_answered_is_remembered_in_both_languages(
    open_page: OpenPage, handbook: str
) -> None:
    page = open_page(f"{handbook}/framgang.html")
    page.get_by_role("switch").check()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")
    page.goto(f"{handbook}/en/rolle.html")
    asked = page.locator(QUESTION)
    asked.locator("[data-option=a] label").click()
    asked.get_by_role("button", name="Check the answer").click()
    expect(asked.locator(".handbook-verdict")).to_contain_text("Then the borrower knows")
    page.wait_for_function(
        "() => localStorage.getItem('handbook-progress /bok/')?.includes('hvem-snakker')"
    )
    page.goto(f"{handbook}/rolle.html")
    expect(page.locator(QUESTION)).to_contain_text("Sist svarte du")
