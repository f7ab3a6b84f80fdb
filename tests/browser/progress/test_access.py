"""Progress with keys alone, and by axe in each state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.pages import PHONE
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


def found_at_top(page: Page) -> list[str]:
    """Return what axe finds; scrolled up a little, the theme shows a button of its own."""
    page.evaluate("scrollTo(0, 0)")
    expect(page.locator(".back-to-top")).to_be_hidden()
    return violations(page)


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


@pytest.mark.parametrize(
    "settings",
    [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"viewport": PHONE}],
    ids=["light", "dark", "phone"],
)
def test_no_state_has_a_violation(
    open_page: OpenPage, address: str, settings: dict[str, Any]
) -> None:
    page = open_page(address + PANEL, **settings)
    turn_on(page)
    found = {"on": found_at_top(page)}
    answer(page, address, "a")
    page.reload()
    line(page).get_by_text("Vis svaret mitt").click()
    expect(line(page)).to_contain_text("Bryter regelen")
    found["answered"] = found_at_top(page)
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Neste gang er")
    found["later"] = found_at_top(page)
    age(page, 3)
    page.reload()
    expect(page.locator("form.handbook-question:visible")).to_have_count(1)
    found["due"] = found_at_top(page)
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-summary")).not_to_be_empty()
    page.get_by_role("button", name="Slett alt").click()
    found["asked"] = found_at_top(page)
    assert {state: faults for state, faults in found.items() if faults} == {}
    if "viewport" in settings:
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    store(page, "{")
    page.reload()
    expect(page.locator(".handbook-progress-state")).to_contain_text("kan ikke leses")
    assert found_at_top(page) == []
