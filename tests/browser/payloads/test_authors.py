"""Nothing in an author's file runs in a reader's browser; it is shown as typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import find_pages
from tests.browser.payloads.hostile_handbook import SHOWN
from tests.browser.payloads.payloads import MARKUP, folded, lost_in, missing
from tests.browser.quiz_page import unfold

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.payloads.watch import Watched

ASKED = """(form) => {
  const round = form.closest("handbook-round");
  return !round || round.querySelector("form") === form;
}"""
"""Whether readers meet the form: a round judges the question that it asks, and not those to come."""
JUDGED = re.compile(r"^\s*(?!Sjekker svaret)\S")


# A self-check has only the questions that it asks in the page.
ALL_DRAWN = {"egentest": "#draw=a&number=all&way=practice"}


@pytest.mark.sweep
@pytest.mark.parametrize("served", ["hostile", "guarded"])
def test_no_page_runs_or_asks_for_anything_that_an_author_wrote(
    watched: Watched, built: tuple[Path, str], served: str, request: pytest.FixtureRequest
) -> None:
    pages = find_pages(built[0])
    assert len(pages) > len(SHOWN)
    for page in pages:
        watched.open(request.getfixturevalue(served) + page)


@pytest.mark.parametrize("name", SHOWN)
def test_what_an_author_typed_is_seen_as_it_was_typed(
    watched: Watched, hostile: str, name: str
) -> None:
    watched.open(f"{hostile}/{name}.html{ALL_DRAWN.get(name, '')}")
    if name in ALL_DRAWN:
        watched.page.locator("form.handbook-question:visible").wait_for()
    page = watched.words()
    lost = {label: missing(label, page) for label in SHOWN[name]}
    assert {label: payloads for label, payloads in lost.items() if payloads} == {}


def test_a_text_that_is_nothing_but_markup_is_seen_as_it_was_typed(
    watched: Watched, hostile: str
) -> None:
    watched.open(f"{hostile}/regel.html")
    situation = watched.page.locator("form#ett .handbook-situation").text_content() or ""
    assert lost_in(folded(situation)) == []


def test_markup_that_leads_astray_is_seen_made_harmless_or_refused_at_its_place(
    watched: Watched, hostile: str, built: tuple[Path, str]
) -> None:
    watched.open(f"{hostile}/regel.html")
    refused = re.findall(r"regel\.yaml:(\d+): WARNING: .*\[handbook\.quiz\]", built[1])
    shown = [
        number
        for number in range(len(MARKUP))
        if watched.page.locator(f"form#markering-{number}").count() == 1
    ]
    assert len(shown) + len(refused) >= len(MARKUP)


def test_a_page_that_is_found_shows_what_was_typed(watched: Watched, hostile: str) -> None:
    watched.open(f"{hostile}/search.html?q=handbookRan")
    watched.page.locator("article ol li, article ul li").first.wait_for()
    watched.look()


def test_every_way_through_a_question_keeps_its_words_words(watched: Watched, hostile: str) -> None:
    watched.open(f"{hostile}/regel.html")
    unfold(watched.page)
    for form in watched.page.locator("form.handbook-question").all():
        for group in form.locator(".handbook-option, .handbook-item, .handbook-segment").all():
            box = group.locator("input").first
            if box.count() and box.is_visible():
                box.check()
        form.locator("button[type=submit]").locator("visible=true").first.click()
        if form.evaluate(ASKED):
            # The verdict makes room for itself: what is pressed below it before would move away.
            expect(form.locator(".handbook-verdict").first).to_have_text(JUDGED)
        watched.look()
