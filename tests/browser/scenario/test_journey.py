"""From what happened to a question that lint takes: by hand, by key, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.types import TYPES
from tests.browser.scenario.scenario_page import ANSWERS, FINE, SITUATION, Scenario
from tests.prose import ROLES
from tests.unit.test_scenario_file import WORK, all_questions

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

BRANCH = "fem-stjerner-til-oss"


def test_a_colleague_writes_a_question_tries_it_and_saves_a_file_that_lint_takes(
    scenario: Scenario, tmp_path: Path
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    question = scenario.question
    expect(question.locator(".handbook-situation")).to_have_text(SITUATION)
    question.get_by_label(ANSWERS[0][0]).check()
    question.get_by_role("button", name="Sjekk svaret").click()
    expect(question.locator(".handbook-judgement")).to_contain_text("Risikabelt")
    expect(question.locator(".handbook-reasons")).to_contain_text(ANSWERS[0][2])
    path = scenario.save(tmp_path)
    assert path.name == "boka-fra-april-pa-oya.yaml"
    loaded = load_quiz(path, ROLES, WORK, "taushetsplikt")
    assert loaded.faults == []
    assert [question.id for question in loaded.quiz.questions] == [path.stem]
    before = scenario.file()
    scenario.page.get_by_role("button", name="Tøm skjemaet").click()
    expect(scenario.lint).to_contain_text("Begynn med det som har skjedd")
    scenario.open(path)
    expect(scenario.lint).to_have_text(FINE)
    assert scenario.file() == before


def test_the_same_is_done_by_keyboard_alone(scenario: Scenario) -> None:
    keyboard = scenario.page.keyboard
    expect(scenario.lint).to_contain_text("Begynn med")
    scenario.form.get_by_label("Hva har skjedd?").focus()
    keyboard.insert_text(SITUATION)
    expect(scenario.form.locator(".handbook-scenario-likely button")).to_have_count(3)
    for key in ("Tab", "Tab", "Space", "Tab", "Tab", "Tab", "Tab", "Tab"):  # past what is likely
        keyboard.press(key)
    keyboard.type("Vern om")
    for key in ("Tab", "Enter", "Tab"):
        keyboard.press(key)
    keyboard.insert_text("Hva bør du gjøre?")
    verdicts = {"best": "Beste", "acceptable": "Godt", "risky": "Risi"}
    for number, (text, verdict, why) in enumerate(ANSWERS, 1):
        # The third comes by the button for one more, with focus in it.
        keyboard.press("Enter" if number == len(ANSWERS) else "Tab")
        keyboard.insert_text(text)
        keyboard.press("Tab")
        keyboard.type(verdicts[verdict])
        keyboard.press("Tab")  # to the rule
        keyboard.press("Tab")
        keyboard.insert_text(why)
        keyboard.press("Tab")  # to other rules
        if number == len(ANSWERS) - 1:
            keyboard.press("Tab")
    # Past the buttons that remove this one and add one more, into what is voluntary.
    for key in ("Tab", "Tab", "Tab", "Enter", "Tab", "Tab"):
        keyboard.press(key)
    keyboard.insert_text("boka-fra-april")
    expect(scenario.form.get_by_label("Kort navn")).to_have_value("boka-fra-april")
    expect(scenario.lint).to_have_text(FINE)


def test_what_is_to_be_mended_is_said_at_its_field_and_leads_there(scenario: Scenario) -> None:
    scenario.write_single()
    scenario.row("Svar 1").get_by_label("Vurdering").select_option("best")
    scenario.row("Svar 3").get_by_label("Hvorfor?").fill("")
    scenario.form.get_by_label("Hva har skjedd?").fill("Ring Kari på 922 25 555. " * 5)
    expect(scenario.found).to_have_count(3)
    expect(scenario.form.get_by_text("et telefonnummer")).to_be_visible()
    expect(scenario.question.get_by_role("button", name="Sjekk svaret")).to_have_count(0)
    scenario.found.filter(has_text="Svar 3 – Hvorfor?").get_by_role("button").press("Enter")
    expect(scenario.row("Svar 3").get_by_label("Hvorfor?")).to_be_focused()


@pytest.mark.parametrize("kind", TYPES)
def test_questions_of_the_handbook_open_whole_and_can_be_tried(
    kind: str, scenario: Scenario
) -> None:
    chosen = [both for both in all_questions() if both.question.body.type == kind][:3]
    for both in chosen:
        scenario.ask(both.question.id)
        expect(scenario.lint).to_have_text(FINE)
        expect(scenario.question.locator(".handbook-actions")).to_be_visible()
        if kind == "order":  # the form shuffles in its own way
            items = [row.text.markdown for row in both.question.view().interactions[0].key]
            expect(scenario.question.locator(".handbook-key .handbook-text")).to_have_text(items)
        else:
            scenario.expect_data(both.question.data() | {"id": "scenario-question"})
    submit = scenario.question.locator(".handbook-actions button[type=submit]")
    if kind != "order":
        fill(scenario, kind)
    submit.click()
    expect(scenario.question.locator(".handbook-judgement")).not_to_be_empty()
    assert "handbook-progress" not in scenario.page.evaluate("JSON.stringify(localStorage)")


def fill(scenario: Scenario, kind: str) -> None:
    """Give any answer."""
    if kind == "reflect":
        scenario.question.locator("textarea").fill("Noe.")
    elif kind == "classify":
        for item in scenario.question.locator(".handbook-answer .handbook-item").all():
            item.locator("input").first.check()
    else:
        scenario.question.locator(".handbook-answer:visible input").first.check()


def test_the_key_of_a_question_leads_to_the_form_with_it(open_page: OpenPage, address: str) -> None:
    page = open_page(address + "/retningslinjer/rolle.html")
    question = page.locator("form.handbook-question:visible").first
    name = question.get_attribute("data-question") or ""
    question.locator(".handbook-key > summary").click()
    question.get_by_role("link", name="Rediger dette spørsmålet").click()
    scenario = Scenario(page)
    expect(scenario.opened).to_contain_text(f"Åpnet «{name}».")
    expect(scenario.form.get_by_label("Kort navn")).to_have_value(name)


def test_a_question_of_a_series_says_that_others_share_its_situation(scenario: Scenario) -> None:
    questions = [both.question for both in all_questions()]
    alone = next(each.id for each in questions if each.series is None)
    first = next(each for each in questions if each.series is not None)
    others = [
        f"«{each.id}»"
        for each in questions
        if each.series == first.series and each.place.path == first.place.path and each is not first
    ]
    scenario.ask(alone)
    expect(scenario.opened).to_have_text(f"Åpnet «{alone}».")
    scenario.ask(first.id)
    expect(scenario.opened).to_contain_text(f"Det deler situasjonen med {', '.join(others)}.")


def test_steps_are_called_in_the_form_what_the_question_calls_them(scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose("branch")
    for _more in range(2):
        form.get_by_role("button", name="Legg til steg").click()
    onward = scenario.row("Steg 1").get_by_label("Hva skjer så?")
    onward.nth(1).select_option("steg-2")
    onward.nth(0).select_option("steg-3")
    titles = ["Steg 1", "Steg 2a", "Steg 2b", "Slutt 1", "Slutt 2"]
    rows = form.locator("[data-kind=named] > [data-rows] > [data-row] > legend")
    expect(rows).to_have_text(titles)
    # Nothing leads to where it stands.
    expect(onward.first.locator("option")).to_have_text(
        ["Velg …", *titles[1:], "Legg til steg", "Legg til slutt"]
    )
    scenario.row("Steg 2a").get_by_label("Hva skjer så?").first.select_option("steg-3")
    form.get_by_label("Hva har skjedd?").fill(SITUATION)
    onward.nth(0).select_option("slutt-1")
    titles[1:3] = ["Steg 2", "Steg 3"]
    expect(rows).to_have_text(titles)
    expect(scenario.question.locator(".handbook-step-title")).to_have_text(titles)
    expect(form.get_by_role("button", name="Fjern steg 3")).to_be_visible()


def test_what_the_first_step_asks_stays_when_a_branch_becomes_one_question(
    scenario: Scenario,
) -> None:
    scenario.ask(BRANCH)
    step = scenario.form.locator("[data-field=steps] [data-row]").first
    prompt = step.get_by_label("Hva spør du om?").input_value()
    texts = [each.input_value() for each in step.get_by_label("Hva leseren kan velge").all()]
    reasons = [each.input_value() for each in step.get_by_label("Hvorfor?").all()]
    scenario.choose("single")
    own = scenario.form.locator("[data-fields=single]")
    expect(own.get_by_label("Hva spør du om?")).to_have_value(prompt)
    for label, values in (("Hva leseren kan velge", texts), ("Hvorfor?", reasons)):
        expect(own.get_by_label(label)).to_have_count(len(values))
        for control, value in zip(own.get_by_label(label).all(), values, strict=True):
            expect(control).to_have_value(value)
    expect(scenario.lint).to_have_text(FINE)


def test_a_branch_begins_with_its_first_step_and_grows_by_named_buttons(scenario: Scenario) -> None:
    form = scenario.form
    scenario.choose("branch")
    expect(scenario.lint).to_contain_text("Begynn med det som har skjedd")
    expect(scenario.question.locator(".handbook-step-title")).to_have_text(
        ["Steg 1", "Slutt 1", "Slutt 2"]
    )
    expect(form.get_by_label("Hvor begynner det?")).to_be_hidden()
    form.get_by_role("button", name="Legg til steg").click()
    form.get_by_role("button", name="Legg til slutt").click()
    expect(form.get_by_label("Hvor begynner det?")).to_have_value("steg-1")
    second = scenario.row("Steg 2")
    second.get_by_role("button", name="Legg til svar").click()
    expect(second.get_by_role("group", name="Svar 3", exact=True)).to_be_visible()
    onward = scenario.row("Steg 1").get_by_label("Hva skjer så?").first
    expect(onward.locator("option")).to_have_text(
        ["Velg …", "Steg 2", "Slutt 1", "Slutt 2", "Slutt 3", "Legg til steg", "Legg til slutt"]
    )


def test_a_choice_can_lead_to_a_step_that_is_not_there_yet(scenario: Scenario) -> None:
    scenario.choose("branch")
    onward = scenario.row("Steg 1").get_by_label("Hva skjer så?")
    onward.first.select_option(label="Legg til steg")
    expect(onward.first.locator("option:checked")).to_have_text("Steg 2")
    onward.nth(1).select_option(label="Legg til slutt")
    expect(onward.nth(1).locator("option:checked")).to_have_text("Slutt 3")
    second = scenario.row("Steg 2")
    second.locator("summary", has_text="Hva spør du om?").click()
    second.get_by_label("Hva spør du om?").fill("Hva nå?")
    expect(onward.first.locator("option:checked")).to_have_text("Steg 2: Hva nå?")
    assert "next: steg-2" in scenario.file()
    assert "+" not in scenario.file()


def test_what_was_asked_becomes_the_first_step_of_a_branch(scenario: Scenario) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.choose("branch")
    step = scenario.row("Steg 1")
    expect(step.get_by_label("Hva spør du om?")).to_have_value("Hva bør du gjøre?")
    options = step.get_by_label("Hva leseren kan velge")
    expect(options).to_have_count(len(ANSWERS))
    for option, (text, *_) in zip(options.all(), ANSWERS, strict=True):
        expect(option).to_have_value(text)
    # What only a branch has is missing still: where each option leads, and the ends.
    count = len(ANSWERS) + 2 * 3
    scenario.page.get_by_role("button", name=f"Vis resten ({count})").click()
    expect(scenario.found).to_have_count(count)
