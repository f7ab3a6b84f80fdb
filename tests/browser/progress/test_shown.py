"""Earlier answers are shown at their questions, and rules that were met in the navigation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.progress.progress_page import (
    PANEL,
    QUESTION,
    REPEAT,
    answer,
    answers,
    line,
    mark,
    store,
    stored,
)
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.quiz_page import OpenPage


def test_after_a_reload_a_question_tells_when_it_was_answered_and_can_be_tried_afresh(
    page: Page, address: str
) -> None:
    answer(page, address, "a")
    expect(line(page)).to_have_count(0)  # the verdict itself is visible
    page.reload()
    expect(line(page)).to_contain_text(re.compile(r"Sist svarte du \d+\. \w+ \d{4}\. Uttelling: "))
    expect(Question(page, QUESTION).option("a")).not_to_be_checked()
    line(page).get_by_text("Vis svaret mitt").click()
    expect(line(page)).to_contain_text("Bryter regelen")
    expect(line(page)).to_contain_text("Legge ut bildet uten navn og alder")
    expect(line(page)).not_to_contain_text("Beste svar")
    answer(page, address, "b")
    assert answers(page)[QUESTION]["score"] == 1
    expect(line(page)).to_have_count(0)
    Question(page, QUESTION).retry.click()
    expect(line(page)).to_contain_text("Uttelling: 100 %")


def test_rules_met_and_mastered_are_marked_on_every_page_in_words_too(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    expect(mark(page, "Vern om taushetsplikten")).to_have_attribute("data-state", "met")
    page.goto(address + "/index.html")
    expect(mark(page, "Vern om taushetsplikten")).to_have_text("(Øvd på)")
    expect(page.locator(".sidebar-tree .handbook-progress-mark")).to_have_count(1)
    kept = stored(page)
    assert kept
    kept["rules"][0]["mastered"] = True
    store(page, kept)
    page.goto(address + "/retningslinjer/krise.html")  # its group of the contents is open
    expect(page.get_by_role("link", name="Vern om taushetsplikten (Kan)")).to_be_visible()


def test_no_button_moves_when_the_summary_comes(page: Page, address: str) -> None:
    answer(page, address, "b")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.context.route("**/micropython.wasm*", hold)
    page.goto(address + PANEL)
    delete = page.get_by_role("button", name="Slett alt")
    summary = page.locator(".handbook-progress-summary")
    expect(delete).to_be_visible()
    expect(summary).to_be_hidden()
    expect(summary).not_to_be_empty()
    before = delete.bounding_box()
    while not held:
        page.evaluate("() => new Promise(requestAnimationFrame)")
    for route in held:
        route.continue_()
    expect(summary).to_contain_text("1 av 13 regler")
    expect(summary).to_be_visible()
    assert delete.bounding_box() == before


def test_marks_need_no_kernel(page: Page, address: str) -> None:
    answer(page, address, "b")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "/index.html")
    expect(mark(page, "Vern om taushetsplikten")).to_have_count(1)
    assert [url for url in asked if "worker" in url or "wasm" in url] == []


@pytest.mark.parametrize("path", [PANEL, REPEAT])
def test_without_scripts_the_page_says_so_in_a_plain_sentence(
    open_page: OpenPage, address: str, path: str
) -> None:
    page = open_page(address + path, java_script_enabled=False)
    expect(page.locator(".handbook-closed")).to_contain_text("skript")
    expect(page.locator(".handbook-panel")).to_be_hidden()
    expect(page.locator("form.handbook-question:visible")).to_have_count(0)
