"""What is missing in a question, and when its writer is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.scenario.held import HeldReplies
from tests.browser.scenario.scenario_page import ANSWERS, FINE, SITUATION, Scenario

if TYPE_CHECKING:
    from pathlib import Path

# Roles, rule, and three fields of two options: a question needs no more of them.
ALL = 8
# Another field is filled in while focus stays where it is.
FILL = """(field, text) => {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}"""


def test_what_is_missing_comes_in_the_order_of_the_form(scenario: Scenario) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    scenario.row("Svar 1").get_by_label("Hva leseren kan velge").fill(ANSWERS[0][0])
    names = ("Hvem er det for?", "Hvilken regel", "Svar 1 – Vurdering", "Svar 1 – Hvorfor?")
    scenario.page.get_by_role("button", name=f"Vis resten ({ALL - 1})").press("Enter")
    expect(scenario.page.get_by_role("heading", name="Å se på")).to_be_focused()
    expect(scenario.found).to_have_count(ALL - 1)
    expect(scenario.found.last).to_contain_text("Svar 2 – Hvorfor?")
    for place, name in enumerate(names):
        expect(scenario.found.nth(place)).to_contain_text(name)


def test_what_is_missing_waits_until_its_field_was_left(scenario: Scenario) -> None:
    rest = scenario.page.get_by_role("button", name="Vis resten")
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.lint).to_contain_text("Skriv videre.")
    expect(scenario.found).to_have_count(0)
    # What nobody has come to yet would look like faults.
    expect(rest).to_be_hidden()
    answer = scenario.row("Svar 1").get_by_label("Hva leseren kan velge")
    answer.focus()
    scenario.page.keyboard.press("Tab")
    expect(scenario.found).to_contain_text(["Svar 1 – Hva leseren kan velge: Mangler."])
    expect(scenario.lint).to_have_text("Én ting å rette så langt.")
    expect(rest).to_have_text(f"Vis resten ({ALL - 1})")
    scenario.row("Svar 1").get_by_label("Vurdering").select_option("risky")
    answer.fill(ANSWERS[0][0])
    expect(scenario.lint).to_contain_text("Skriv videre.")
    expect(scenario.found).to_have_count(0)
    # What lies between the two is not blamed for being passed by.
    scenario.form.get_by_label("Hvilken regel").focus()
    scenario.page.keyboard.press("Tab")
    expect(scenario.found).to_contain_text(["Hvilken regel handler det om?: Mangler."])


def test_who_saves_a_question_sees_all_that_is_missing_and_so_after_a_reload(
    scenario: Scenario, tmp_path: Path
) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.lint).to_contain_text("Skriv videre.")
    scenario.save(tmp_path)
    expect(scenario.lint).to_have_text(f"{ALL} ting mangler før spørsmålet kan leveres.")
    scenario.page.reload()
    expect(scenario.found).to_have_count(ALL)
    scenario.page.get_by_role("button", name="Tøm skjemaet").click()
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.lint).to_contain_text("Skriv videre.")


def test_another_type_is_not_blamed_for_what_nobody_has_come_to(
    scenario: Scenario, tmp_path: Path
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.save(tmp_path)
    scenario.choose("classify")
    expect(scenario.lint).to_contain_text("Skriv videre.")
    expect(scenario.found).to_have_count(0)


def test_a_field_that_was_just_written_in_is_not_blamed_for_having_been_empty(
    scenario: Scenario,
) -> None:
    keyboard = scenario.page.keyboard
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.lint).to_contain_text("Skriv videre.")
    held = HeldReplies(scenario.page)
    scenario.row("Svar 1").get_by_label("Hva leseren kan velge").focus()
    keyboard.insert_text(ANSWERS[0][0])
    keyboard.press("Tab")
    keyboard.press("Tab")
    held.wait_for_one()
    expect(scenario.row("Svar 1").get_by_label("Hvorfor?")).to_be_focused()
    expect(scenario.found).to_have_count(0)
    held.let_through()
    # What was left empty on the way is.
    expect(scenario.found).to_contain_text(["Svar 1 – Vurdering: Mangler."])


def test_a_note_that_goes_leaves_what_one_writes_in_where_it_was(scenario: Scenario) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.lint).to_contain_text("Skriv videre.")
    row = scenario.row("Svar 1")
    row.get_by_label("Hva leseren kan velge").focus()
    for _ in range(2):
        scenario.page.keyboard.press("Tab")
    expect(row.get_by_text("Mangler.").locator("visible=true")).to_have_count(2)
    # As in WebKit, which keeps nothing in place of itself.
    scenario.page.add_style_tag(content="* { overflow-anchor: none }")
    why = row.get_by_label("Hvorfor?")
    row.get_by_label("Hva leseren kan velge").evaluate(FILL, ANSWERS[0][0])
    before = why.bounding_box()
    expect(row.get_by_text("Mangler.").locator("visible=true")).to_have_count(1)
    after = why.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(after["y"] - before["y"]) < 1


def test_a_reason_leads_to_no_rule_before_one_is_chosen(scenario: Scenario) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.page.locator(".handbook-scenario-question")).to_contain_text("Du svarer for")
    links = scenario.page.locator(".handbook-scenario-question .handbook-feedback a")
    expect(links).to_have_count(0)
    scenario.form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
    expect(links).to_have_text(["Vern om taushetsplikten"] * 2)


def test_the_line_above_the_list_counts_all_its_lines(scenario: Scenario) -> None:
    scenario.write_single()
    scenario.row("Svar 2").get_by_label("Hvorfor?").fill("")
    scenario.form.get_by_label("Hva har skjedd?").fill("Kari (4) ringer. Ola (5) ringer ikke.")
    expect(scenario.lint).to_have_text(
        "Én ting mangler før spørsmålet kan leveres. 3 ting til bør du se på."
    )
    expect(scenario.found).to_have_count(4)


def test_an_empty_form_is_saved_with_words_of_what_is_missing(
    scenario: Scenario, tmp_path: Path
) -> None:
    expect(scenario.lint).to_contain_text("Begynn med")
    scenario.save(tmp_path)
    delivered = scenario.page.locator("[data-status=delivered]")
    expect(delivered).to_contain_text(f"men {ALL + 1} ting mangler.")
    expect(scenario.found.first).to_contain_text("Hva har skjedd?: Mangler.")
    # A screen reader has it with the field too.
    for name in ("Hva har skjedd?", "Hvilken regel handler det om?"):
        field = scenario.form.get_by_label(name)
        expect(field).to_have_accessible_description(re.compile(r"^Mangler\."))
    expect(scenario.found).to_have_count(ALL + 1)
    scenario.page.get_by_role("button", name="Tøm skjemaet").click()
    expect(scenario.lint).to_contain_text("Begynn med")
