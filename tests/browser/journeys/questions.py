"""The questions that a page asks one at a time, answered by a reader who wants to know why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.answering import answer_first

if TYPE_CHECKING:
    from tests.browser.journeys.stopwatch import Stopwatch


def answer_round(watch: Stopwatch, count: int) -> None:
    """Answer the questions of a round, and read each verdict with its reason, to the round's end."""
    asked = watch.page.locator("handbook-round .handbook-question:visible")
    steps = watch.page.locator(".handbook-round-steps")
    for place in range(1, count + 1):
        title = asked.locator(".handbook-question-title")
        expect(title).to_have_text(f"Spørsmål {place} av {count}")
        answer_first(asked, watch)
        if asked.get_attribute("data-type") != "branch":
            watch.press(asked.locator("button[type=submit]"))
        expect(asked.locator("button[type=reset]")).to_be_visible()
        reasons = watch.texts(asked.locator(".handbook-reasons"))
        watch.press(steps.locator("button:visible:not([data-variant])"))
        assert reasons, "A verdict has no reason."
        assert reasons <= watch.read
    expect(watch.page.locator(".handbook-round-end")).to_contain_text(f"{count} av {count}")
