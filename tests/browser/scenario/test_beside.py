"""The question is beside the form where there is room, and below it where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.scenario.scenario_page import FINE, Scenario

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Locator


def box(part: Locator) -> FloatRect:
    found = part.bounding_box()
    assert found
    return found


def test_on_a_wide_screen_the_question_and_what_is_missing_stay_in_sight(
    scenario: Scenario,
) -> None:
    scenario.page.set_viewport_size({"width": 1280, "height": 900})
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.form.get_by_label("Kort navn").scroll_into_view_if_needed()
    question = box(scenario.question)
    assert box(scenario.form)["x"] + box(scenario.form)["width"] <= question["x"]
    expect(scenario.question.get_by_role("button", name="Sjekk svaret")).to_be_in_viewport()
    expect(scenario.lint).to_be_in_viewport()


def test_a_verdict_beside_the_form_does_not_move_the_form(scenario: Scenario) -> None:
    scenario.page.set_viewport_size({"width": 1280, "height": 700})
    scenario.ask("sommervikar-pa-snapchat")
    expect(scenario.lint).to_have_text(FINE)
    name = scenario.form.get_by_label("Kort navn")
    name.scroll_into_view_if_needed()
    for box_ in scenario.question.locator(".handbook-option input").all():
        box_.check()
    submit = scenario.question.get_by_role("button", name="Sjekk svaret")
    submit.scroll_into_view_if_needed()
    before = box(name)["y"]
    submit.press("Enter")
    expect(scenario.question.locator(".handbook-judgement")).to_be_in_viewport()
    assert box(name)["y"] == before


def test_the_column_says_that_there_is_more_below_and_is_at_its_top_when_one_writes_on(
    scenario: Scenario,
) -> None:
    scenario.page.set_viewport_size({"width": 1280, "height": 500})
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    beside = scenario.page.locator(".handbook-scenario-beside")
    arrow = "column => getComputedStyle(column, '::after').content"
    expect(beside).to_have_attribute("data-more", "")
    assert "↓" in beside.evaluate(arrow)
    beside.evaluate("column => column.scrollTo({ top: 9999, behavior: 'instant' })")
    expect(beside).not_to_have_attribute("data-more", "")
    assert "↓" not in beside.evaluate(arrow)
    expect(scenario.lint).not_to_be_in_viewport()
    why = scenario.row("Svar 2").get_by_label("Hvorfor?")
    why.focus()
    expect(scenario.lint).to_be_in_viewport()
    # So too when the writer has only turned the wheel over the column.
    beside.evaluate("column => column.scrollTo({ top: 9999, behavior: 'instant' })")
    expect(scenario.lint).not_to_be_in_viewport()
    scenario.page.keyboard.type(" Ja.")
    expect(scenario.lint).to_be_in_viewport()


def test_a_choice_in_the_shown_question_does_not_move_the_button_pressed_next(
    scenario: Scenario,
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    submit = scenario.question.get_by_role("button", name="Sjekk svaret")
    before = submit.evaluate("button => button.offsetTop")
    scenario.question.locator(".handbook-option input").first.check()
    expect(scenario.question.get_by_text("Hvor sikker er du?")).to_be_hidden()
    assert submit.evaluate("button => button.offsetTop") == before


def test_on_a_phone_the_question_is_below_the_form(scenario: Scenario) -> None:
    scenario.page.set_viewport_size({"width": 390, "height": 844})
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    form, question = box(scenario.form), box(scenario.question)
    assert form["y"] + form["height"] <= question["y"]
    assert question["x"] + question["width"] <= 390
