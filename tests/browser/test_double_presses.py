"""A double press does no more than a single one: the second would hit what has come instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.quiz_page import OpenPage

PAGE = "/redaksjon/sporsmalstyper.html"
WRITTEN = "Vi lover for mye."


def reflection(open_page: OpenPage, address: str) -> Question:
    question = Question(open_page(address + PAGE), "vi-svarer-raskt")
    question.form.get_by_role("textbox", name="Svaret ditt").fill(WRITTEN)
    return question


def is_told(question: Question) -> None:
    expect(question.verdict.locator(".handbook-points")).to_be_visible()
    expect(question.form.get_by_role("textbox", name="Svaret ditt")).to_have_value(WRITTEN)


def click_second(control: Locator) -> None:
    """Dispatch the second click of a double click."""
    box = control.bounding_box()
    assert box
    mouse = control.page.mouse
    mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    mouse.down(click_count=2)
    mouse.up(click_count=2)


def test_the_second_of_a_double_click_does_not_take_the_verdict_away(
    open_page: OpenPage, address: str
) -> None:
    question = reflection(open_page, address)
    question.form.get_by_role("button", name="Vis momenter").click()
    is_told(question)
    click_second(question.retry)
    is_told(question)
    question.retry.click()
    expect(question.verdict).to_be_empty()


def test_a_key_held_down_does_not_take_the_verdict_away(open_page: OpenPage, address: str) -> None:
    question = reflection(open_page, address)
    question.form.get_by_role("button", name="Vis momenter").focus()
    keyboard = question.page.keyboard
    keyboard.down("Enter")
    is_told(question)
    expect(question.verdict).to_be_focused()
    keyboard.down("Enter")  # as a key repeats
    is_told(question)
    keyboard.up("Enter")
    question.retry.focus()
    keyboard.press("Enter")
    expect(question.verdict).to_be_empty()
