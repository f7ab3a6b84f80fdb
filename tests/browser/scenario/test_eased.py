"""What the form does for its writer: fills in, shows how, and asks for no more than it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.types import TYPES
from tests.browser.scenario.scenario_page import ANSWERS, FINE, SITUATION, Scenario
from tests.prose import ROLES
from tests.unit.test_scenario_file import WORK

if TYPE_CHECKING:
    from pathlib import Path


def write_least(scenario: Scenario) -> None:
    """Write no more than a question must have."""
    form = scenario.form
    form.get_by_label("Hva har skjedd?").fill(SITUATION)
    form.get_by_label("ansatte").first.check()
    form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
    for number, (text, verdict, why) in enumerate(ANSWERS[:2], 1):
        row = scenario.row(f"Svar {number}")
        row.get_by_label("Hva leseren kan velge").fill(text)
        row.get_by_label("Vurdering").select_option(verdict)
        row.get_by_label("Hvorfor?").fill(why)


def test_two_answers_without_prompt_and_name_are_a_whole_question(
    scenario: Scenario, tmp_path: Path
) -> None:
    write_least(scenario)
    expect(scenario.lint).to_have_text(FINE)
    expect(scenario.question.locator(".handbook-option")).to_have_count(2)
    expect(scenario.question).to_contain_text("Hva bør du gjøre?")
    path = scenario.save(tmp_path)
    assert path.name == "svarer-biblioteket-laner-skriver.yaml"
    loaded = load_quiz(path, ROLES, WORK, "taushetsplikt")
    assert loaded.faults == []
    # An answer that has been begun is not left out.
    scenario.row("Svar 3").get_by_label("Hva leseren kan velge").fill(ANSWERS[2][0])
    expect(scenario.page.get_by_role("button", name="Vis alt som gjenstår")).to_be_hidden()
    expect(scenario.found).to_contain_text(["Svar 3 – Vurdering: Mangler."])


def test_an_answer_left_empty_between_others_is_asked_for(scenario: Scenario) -> None:
    write_least(scenario)
    scenario.form.get_by_role("button", name="Legg til svar").click()
    last = scenario.row("Svar 4")
    last.get_by_label("Hva leseren kan velge").fill(ANSWERS[2][0])
    scenario.page.get_by_role("button", name="Vis alt som gjenstår").click()
    expect(scenario.found.first).to_contain_text("Svar 3 – Hva leseren kan velge: Mangler.")


def test_a_short_text_is_told_what_it_lacks_at_its_field(scenario: Scenario) -> None:
    scenario.write_single()
    form = scenario.form
    form.get_by_label("Hva har skjedd?").fill("En kollega filmet julelunsjen.")
    scenario.row("Svar 1").get_by_label("Hvorfor?").fill("Ja.")
    form.get_by_label("Kort navn").fill("Film")
    form.get_by_label("Kort navn").blur()
    expect(scenario.lint).to_have_text("3 ting bør du se på. Spørsmålet kan leveres likevel.")
    expect(scenario.found).to_contain_text(
        [
            "Hva har skjedd?: Teksten har bare 4 ord. Hvem er du, hvor er det",
            "Svar 1 – Hvorfor?: Begrunnelsen har bare 1 ord. Skriv hva som følger",
            "Kort navn: Navnet sier lite om spørsmålet.",
        ]
    )
    expect(form.get_by_text("Teksten har bare 4 ord.")).to_be_visible()


def test_the_rule_of_a_question_is_not_offered_as_another_one(scenario: Scenario) -> None:
    form = scenario.form
    scenario.unfold("Mer om spørsmålet")
    scenario.unfold("Øver det på flere regler?")
    others = form.locator("[data-fields=rest] [data-field=rules]")
    own = others.get_by_label("Vern om taushetsplikten")
    own.check()
    others.get_by_label("Vær tydelig på rollen din").check()
    form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
    expect(own).to_be_hidden()
    form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.page.locator(".handbook-scenario-question")).to_contain_text("Du svarer for")
    assert re.search(r"rules:\n +- rolle\n(?! +-)", scenario.file())
    form.get_by_label("Hvilken regel handler det om?").select_option("rolle")
    expect(own).to_be_visible()
    expect(own).not_to_be_checked()


@pytest.mark.parametrize("kind", TYPES)
def test_a_finished_question_of_the_type_shows_what_to_write(kind: str, scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose(kind)
    expect(scenario.lint).to_contain_text("Begynn med")
    form.get_by_text("Se et ferdig eksempel").click()
    example = form.locator(".handbook-scenario-example")
    names = example.locator(":scope > div > dl > dt")
    expect(names.first).to_have_text("Hva har skjedd?")
    own = form.locator(f'[data-fields="{kind}"] [data-field]:not([hidden])').first
    label = own.locator(".handbook-scenario-name, legend").first.text_content() or ""
    expect(names.filter(has_text=label.split("\n")[0]).first).to_be_attached()
    situation = example.locator("dd").first.text_content() or ""
    assert len(situation.split()) >= 20
    # It is beside the form, not in it.
    expect(form.get_by_label("Hva har skjedd?").first).to_have_value("")


def test_each_verdict_is_explained_where_it_is_chosen(scenario: Scenario) -> None:
    options = scenario.row("Svar 1").get_by_label("Vurdering").locator("option")
    expect(options).to_have_text(
        [
            "Velg …",
            "Beste svar – hjelper, og er trygt",
            "Godt nok – er trygt, men hjelper mindre",
            "Risikabelt – er lov, men kan gå galt",
            "Bryter regelen – regelen sier nei",
            "Bryter loven – loven sier nei",
        ]
    )


def test_what_is_voluntary_is_marked_and_nothing_else(scenario: Scenario) -> None:
    scenario.unfold("Mer om spørsmålet")
    marked = ".handbook-scenario-name:has(+ .handbook-scenario-voluntary):visible"
    names = scenario.form.locator(marked).all_text_contents()
    assert sorted(set(names)) == [
        "Annen regel",
        "Hva slags arbeid kommer det fra?",
        "Hva spør du om?",
        "Kort navn",
        "Noe å snakke om",
        "Øver det på flere regler?",
    ]


def test_the_way_to_make_it_unrecognisable_leads_to_the_place_that_shows_it(
    scenario: Scenario,
) -> None:
    scenario.form.get_by_role("link", name="Slik gjør du det ukjennelig").click()
    heading = scenario.page.get_by_role("heading", name="Gjør det ukjennelig")
    expect(heading).to_be_in_viewport()
    assert scenario.page.url.endswith("redaksjon/fra-hendelse.html#gjor-det-ukjennelig")


def test_a_name_in_a_field_is_answered_at_the_field(scenario: Scenario) -> None:
    scenario.write_single()
    situation = scenario.form.get_by_label("Hva har skjedd?")
    situation.fill(f"{SITUATION} Amina (4) venter.")
    answer = scenario.form.get_by_role("button", name="Ja, «Amina» er oppdiktet")
    answer.press("Enter")
    expect(scenario.lint).to_have_text(FINE)
    expect(situation).to_be_focused()
    expect(answer).to_have_count(0)


def test_several_right_answers_are_not_asked_to_have_one_best(scenario: Scenario) -> None:
    scenario.choose("multiple")
    options = scenario.form.get_by_role("group", name="Svar", exact=True)
    expect(options).to_contain_text("Flere kan være riktige.")
    expect(options).not_to_contain_text("Ett er best.")
    tick = options.get_by_label("Skal krysses av").first
    words = options.get_by_text("Skal krysses av").first
    box, text = tick.bounding_box(), words.bounding_box()
    assert box
    assert text
    middle = box["y"] + box["height"] / 2
    assert abs(middle - (text["y"] + text["height"] / 2)) < 6
