"""Storage that is corrupt, forbidden or full stops no quiz, and is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.progress.progress_page import (
    KEY,
    OTHER,
    PANEL,
    QUESTION,
    REPEAT,
    RULE,
    SPOILT,
    answer,
    answers,
    line,
    store,
    stored,
    switch,
)
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.quiz_page import OpenPage

FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"


@pytest.mark.parametrize("what", SPOILT)
def test_what_cannot_be_read_stops_no_quiz_and_is_reported_and_left_until_deleted(
    open_page: OpenPage, address: str, what: str
) -> None:
    page = open_page(address + RULE)
    store(page, SPOILT[what])
    page.reload()
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-closed")).to_be_visible()
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-state")).to_contain_text("kan ikke leses")
    switch(page).press("Space")
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == SPOILT[what]
    page.get_by_role("button", name="Slett alt").click()
    page.get_by_role("button", name="Ja, slett").click()
    switch(page).check()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")


def test_a_spoilt_answer_costs_the_reader_no_other(page: Page, address: str) -> None:
    answer(page, address, "b")
    kept = stored(page)
    assert kept
    kept["answers"] += [None, 7, {"question": OTHER}, {**kept["answers"][0], "at": "i dag"}]
    store(page, kept)
    page.reload()
    expect(line(page)).to_contain_text("Uttelling: 100 %")
    expect(line(page, OTHER)).to_have_count(0)
    answer(page, address, "a", question=OTHER)
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).answers.length === 2", arg=KEY
    )
    assert set(answers(page)) == {QUESTION, OTHER}


def test_forbidden_storage_stops_no_quiz_and_is_reported(browser: Browser, address: str) -> None:
    with browser.new_context(locale="nb-NO") as context:  # the theme's own script fails there
        context.add_init_script(FORBIDDEN)
        page = context.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(error.stack or ""))
        page.goto(address + RULE)
        asked = Question(page, QUESTION)
        asked.answer("b")
        expect(asked.verdict).to_contain_text("Beste svar")
        page.goto(address + PANEL)
        expect(page.locator(".handbook-progress-state")).to_contain_text("lar ikke håndboka lagre")
        switch(page).press("Space")
        expect(switch(page)).not_to_be_checked()
        assert [fault for fault in faults if "handbook" in fault] == []


def test_full_storage_stops_no_quiz_and_is_reported(page: Page, address: str) -> None:
    answer(page, address, "a", question=OTHER)
    page.context.add_init_script(FULL)
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    expect(line(page)).to_contain_text("Svaret ble ikke husket på denne maskinen.")
    page.goto(address + PANEL)
    switch(page).press("Space")
    expect(page.locator(".handbook-progress-status")).to_contain_text("ikke plass til mer")
    expect(switch(page)).to_be_checked()
