"""A thread: steps far down the form are told of, and heard by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.scenario.scenario_page import SITUATION

if TYPE_CHECKING:
    from tests.browser.scenario.scenario_page import Scenario


def test_a_step_that_a_choice_adds_is_told_of_there_and_led_to(scenario: Scenario) -> None:
    scenario.choose("branch")
    onward = scenario.row("Steg 1").get_by_label("Hva skjer så?").first
    onward.select_option(label="Legg til steg")
    told = scenario.row("Steg 1").get_by_role("status").filter(has_text="lagt til")
    expect(told).to_contain_text("Steg 2 er lagt til lenger nede.")
    told.get_by_role("button", name="Gå til steg 2").click()
    expect(scenario.row("Steg 2").get_by_label("Hva har skjedd siden sist?")).to_be_focused()
    expect(scenario.row("Steg 2").get_by_label("Hva har skjedd siden sist?")).to_be_in_viewport()
    onward.select_option("slutt-1")
    expect(told).to_have_count(0)


def test_a_group_of_answers_is_heard_with_the_name_of_its_own_step(scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose("branch")
    form.get_by_label("Hva har skjedd?").first.fill(SITUATION)
    scenario.row("Steg 1").get_by_label("Hva skjer så?").first.select_option(label="Legg til steg")
    step = scenario.row("Steg 2")
    step.locator("summary", has_text="Hva spør du om?").click()
    step.get_by_label("Hva spør du om?").fill("Hva svarer du?")
    second = scenario.question.get_by_role("group", name="Spørsmål, Steg 2: Hva svarer du?")
    expect(second).to_have_count(1)
    first = scenario.question.get_by_role("group", name="Spørsmål, Steg 1: Hva gjør du nå?")
    expect(first).to_have_count(1)


def test_a_step_needs_no_more_answers_than_are_written(scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose("branch")
    form.get_by_label("Hva har skjedd?").first.fill(SITUATION)
    expect(scenario.question.locator(".handbook-step .handbook-option")).to_have_count(2)
    step = scenario.row("Steg 1")
    step.get_by_role("button", name="Legg til svar").click()
    expect(scenario.question.locator(".handbook-step .handbook-option")).to_have_count(2)
    step.get_by_label("Hva leseren kan velge").nth(2).fill("Ringe lederen.")
    expect(scenario.question.locator(".handbook-step .handbook-option")).to_have_count(3)


def test_the_example_of_a_thread_says_what_comes_next_in_words(scenario: Scenario) -> None:
    scenario.choose("branch")
    expect(scenario.lint).to_contain_text("Begynn med")
    scenario.form.get_by_text("Se et ferdig eksempel").click()
    example = scenario.form.locator(".handbook-scenario-example")
    onward = example.locator("dt:has-text('Hva skjer så?') + dd")
    expect(onward.first).to_be_visible()
    assert [text for text in onward.all_text_contents() if " " not in text] == []
