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


def test_on_a_phone_the_question_is_below_the_form(scenario: Scenario) -> None:
    scenario.page.set_viewport_size({"width": 390, "height": 844})
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    form, question = box(scenario.form), box(scenario.question)
    assert form["y"] + form["height"] <= question["y"]
    assert question["x"] + question["width"] <= 390
