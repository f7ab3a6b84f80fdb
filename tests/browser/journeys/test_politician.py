"""A politician with five minutes before a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.journeys.questions import answer_round
from tests.browser.journeys.stopwatch import Stopwatch

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

FIVE_MINUTES = 300


def test_a_politician_answers_three_questions_and_reads_why_within_five_minutes(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address)
    watch = Stopwatch(page)
    watch.press(page.get_by_role("main").get_by_role("link", name="Folkevalgt", exact=True))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Folkevalgt")
    answer_round(watch, 3)
    assert watch.seconds <= FIVE_MINUTES, f"{watch.words} words, {watch.presses} presses"
