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
    """Dispatch the second click of a double click, on what has come where the first one was."""
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


def test_a_key_held_down_goes_on_past_a_button(open_page: OpenPage, address: str) -> None:
    question = reflection(open_page, address)
    button = question.form.get_by_role("button", name="Vis momenter")
    keyboard = question.page.keyboard
    question.form.get_by_role("textbox", name="Svaret ditt").focus()
    keyboard.down("Tab")
    expect(button).to_be_focused()
    keyboard.down("Tab")  # as a key repeats
    expect(button).not_to_be_focused()
    keyboard.up("Tab")


def test_the_second_of_a_double_click_answers_no_question_that_has_come_instead(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/retningslinjer/taushetsplikt.html")
    page.get_by_role("button", name="Hopp over").click()
    expect(page.get_by_role("heading", name="Spørsmål 2 av 3")).to_be_focused()
    option = page.locator(".handbook-option input:visible").first
    click_second(option)
    expect(option).not_to_be_checked()
    expect(page.get_by_role("heading", name="Spørsmål 2 av 3")).to_be_focused()
    option.click()
    expect(option).to_be_checked()


def test_a_double_click_takes_one_step_of_a_form_and_of_the_ratings(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/kanalplan.html")
    page.get_by_role("button", name="Neste steg").dblclick()
    expect(page.locator("h2.handbook-tool-title:visible").first).to_contain_text("Steg 2 av 4")
    page.goto(f"{address}/verktoy/vurder.html")
    place = page.locator("handbook-rating form > h2")
    expect(place).to_contain_text("Spørsmål 1 av")
    onward = page.get_by_role("button", name="Neste spørsmål")
    onward.click()
    expect(place).to_contain_text("Spørsmål 2 av")
    click_second(onward)
    expect(place).to_contain_text("Spørsmål 2 av")


def test_the_second_of_a_double_click_removes_no_row_that_has_moved_up(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/scenario.html")
    rows = page.locator("[data-field=options] [data-row]:visible")
    for _more in range(2):
        page.get_by_role("button", name="Legg til svar").click()
    before = rows.count()
    page.get_by_role("button", name="Fjern svar 1").click()
    expect(rows).to_have_count(before - 1)
    click_second(page.get_by_role("button", name="Fjern svar 1"))
    expect(rows).to_have_count(before - 1)
