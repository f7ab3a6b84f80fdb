"""Progress by keyboard alone, and checked by axe in each state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state, take_unseen_away
from tests.browser.progress.progress_page import (
    PANEL,
    REPEAT,
    age,
    answer,
    line,
    store,
    stored,
    switch,
    turn_on,
)

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage


def press_until(page: Page, target: Locator) -> None:
    """Press Tab until a control has focus."""
    for _ in range(150):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    msg = f"Tab never reached {target}."
    raise AssertionError(msg)


def test_keys_alone_turn_on_answer_repeat_and_delete(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PANEL)
    press_until(page, switch(page))
    page.keyboard.press("Space")
    expect(switch(page)).to_be_checked()
    answer(page, address, "b")
    age(page, 3)
    page.goto(address + REPEAT)
    shown = page.locator("form.handbook-question:visible")
    expect(shown).to_have_count(1)
    press_until(page, shown.locator("input[value=a]"))
    page.keyboard.press("Space")
    press_until(page, shown.get_by_role("button", name="Sjekk svaret"))
    page.keyboard.press("Enter")
    finish = page.get_by_role("button", name="Ferdig")
    expect(finish).to_be_visible()
    press_until(page, finish)
    page.keyboard.press("Enter")
    expect(page.locator(".handbook-repeat-state")).to_be_focused()
    page.goto(address + PANEL)
    press_until(page, page.get_by_role("button", name="Slett alt"))
    page.keyboard.press("Enter")
    press_until(page, page.get_by_role("button", name="Ja, slett"))
    page.keyboard.press("Enter")
    expect(switch(page)).to_be_focused()
    expect(switch(page)).not_to_be_checked()
    assert stored(page) is None


@pytest.mark.sweep
def test_no_state_has_a_violation_or_sticks_out(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PANEL)
    turn_on(page)
    found = {"on": faults_of_state(page)}
    answer(page, address, "a")
    page.reload()
    line(page).get_by_text("Vis svaret mitt").click()
    expect(line(page)).to_contain_text("Bryter regelen")
    found["answered"] = faults_of_state(page)
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Neste gang er")
    take_unseen_away(page)
    found["later"] = faults_of_state(page)
    age(page, 3)
    page.reload()
    expect(page.locator("form.handbook-question:visible")).to_have_count(1)
    take_unseen_away(page)
    found["due"] = faults_of_state(page)
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-summary")).to_contain_text("av 13 regler")
    page.get_by_role("button", name="Slett alt").click()
    found["asked"] = faults_of_state(page)
    assert {state: faults for state, faults in found.items() if faults} == {}
    store(page, "{")
    page.reload()
    expect(page.locator(".handbook-progress-state")).to_contain_text("kan ikke leses")
    assert faults_of_state(page) == []
