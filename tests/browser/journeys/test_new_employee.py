"""Somebody new in the municipality, who is to have read what holds for them before noon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.journeys.questions import answer_round
from tests.browser.journeys.stopwatch import Stopwatch
from tests.browser.who import work_list

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

TEN_MINUTES = 600


def test_a_new_employee_has_their_receipt_within_ten_minutes_of_the_front_page(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address)
    watch = Stopwatch(page)
    watch.press(page.get_by_role("main").get_by_role("link", name="Ny ansatt", exact=True))
    for step in (2, 3, 4):
        watch.press(page.get_by_role("button", name="Neste steg"))
        expect(page.locator(".handbook-guide-progress")).to_contain_text(f"Steg {step} av 4")
    watch.choose(work_list(page), "helse og omsorg")
    asked = page.locator("handbook-round .handbook-question:visible")
    expect(asked).to_have_attribute("data-work", re.compile(r"\bhelse\b"))
    answer_round(watch, 3)
    watch.press(page.get_by_role("button", name="Fullfør"))
    page.evaluate("globalThis.print = () => { globalThis.printed = true; }")
    watch.press(page.get_by_role("button", name="Skriv ut kvittering"))
    assert page.evaluate("globalThis.printed") is True
    page.emulate_media(media="print")
    receipt = page.locator(".handbook-receipt:visible")
    expect(receipt).to_contain_text("Ny ansatt")
    expect(receipt).to_contain_text("Svart på 3 av 3 spørsmål")
    assert watch.seconds <= TEN_MINUTES, f"{watch.words} words, {watch.presses} presses"
