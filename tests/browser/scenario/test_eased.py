"""What the form does for its writer: fills in, proposes, and asks for no more than it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from handbook_ext.quiz.load import load_quiz
from tests.browser.axe import faults_of_state
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
    scenario.answer(3).get_by_label("Hva leseren kan velge").fill(ANSWERS[2][0])
    expect(scenario.page.get_by_role("button", name="Vis resten")).to_be_hidden()
    expect(scenario.found).to_contain_text(["Svar 3 – Vurdering: Mangler."])


def test_an_answer_left_empty_between_others_is_asked_for(scenario: Scenario) -> None:
    write_least(scenario)
    scenario.answer(3)
    last = scenario.answer(4)
    last.get_by_label("Hva leseren kan velge").fill(ANSWERS[2][0])
    scenario.page.get_by_role("button", name="Vis resten").click()
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
    scenario.unfold("Noe å snakke om, kort navn")
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


def test_what_is_voluntary_comes_last_and_another_kind_of_question_moves_nothing_pressed(
    scenario: Scenario,
) -> None:
    form = scenario.form
    more = form.get_by_role("button", name="Legg til svar").bounding_box()
    deliver = scenario.page.get_by_role("heading", name="Lever spørsmålet").bounding_box()
    assert more
    assert deliver
    for name in ("Noe å snakke om, kort navn og flere regler", "Andre slags spørsmål"):
        fold = form.locator("summary", has_text=name)
        expect(fold).to_contain_text("(valgfritt)")
        place = fold.bounding_box()
        assert place
        assert more["y"] < place["y"] < deliver["y"]
    expect(scenario.lint).to_contain_text("Begynn med")
    form.get_by_text("Se et ferdig eksempel").click()
    form.get_by_label("Hvilken regel handler det om?").select_option("rolle")
    form.locator("summary", has_text="Andre slags spørsmål").click()
    for kind in ("branch", "reflect"):
        choice = form.locator(f"input[name=type][value={kind}]")
        choice.scroll_into_view_if_needed()
        before = choice.bounding_box()
        choice.press("Space")
        expect(form.locator(f'[data-fields="{kind}"]')).to_be_visible()
        after = choice.bounding_box()
        assert before
        assert after
        assert abs(after["y"] - before["y"]) < 2


def test_what_is_voluntary_is_marked_and_nothing_else(scenario: Scenario) -> None:
    scenario.unfold("Noe å snakke om, kort navn")
    marked = ".handbook-scenario-name:has(+ .handbook-scenario-voluntary):visible"
    names = scenario.form.locator(marked).all_text_contents()
    assert sorted(set(names)) == [
        "Bygger på en annen regel",
        "Hva slags arbeid kommer det fra?",
        "Hva spør du om?",
        "Kort navn",
        "Noe å snakke om",
        "Øver det på flere regler?",
    ]


def test_likely_rules_are_offered_and_chosen_only_when_pressed(scenario: Scenario) -> None:
    form = scenario.form
    likely = form.locator(".handbook-scenario-likely button")
    rule = form.get_by_label("Hvilken regel handler det om?")
    expect(scenario.lint).to_contain_text("Begynn med")
    expect(likely).to_have_count(0)
    form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(likely).to_have_count(3)
    own = likely.last
    name = own.get_attribute("value") or ""
    expect(own).to_have_text(rule.locator(f"option[value={name}]").text_content() or "")
    expect(own).to_have_attribute("aria-pressed", "false")
    expect(rule).to_have_value("")
    own.press("Enter")
    expect(rule).to_have_value(name)
    expect(own).to_have_attribute("aria-pressed", "true")
    expect(own).to_be_focused()
    assert f"rule: {name}\n" in scenario.file()
    rule.select_option("")
    expect(own).to_have_attribute("aria-pressed", "false")
    own.press("Enter")
    expect(rule).to_have_value(name)
    own.press("Enter")
    expect(rule).to_have_value("")
    assert faults_of_state(scenario.page) == []


def test_rows_that_a_list_cannot_do_without_have_no_button_that_removes_them(
    scenario: Scenario,
) -> None:
    remove = scenario.form.get_by_role("button", name="Fjern svar")
    expect(scenario.row("Svar 2")).to_be_visible()
    expect(remove).to_have_count(0)
    scenario.answer(3)
    expect(remove).to_have_count(3)
    remove.first.click()
    expect(remove).to_have_count(0)


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
    expect(options).to_contain_text("Flere av dem kan være riktige.")
    expect(options).not_to_contain_text("det beste")
    tick = options.get_by_label("Skal krysses av").first
    words = options.get_by_text("Skal krysses av").first
    box, text = tick.bounding_box(), words.bounding_box()
    assert box
    assert text
    middle = box["y"] + box["height"] / 2
    assert abs(middle - (text["y"] + text["height"] / 2)) < 6
