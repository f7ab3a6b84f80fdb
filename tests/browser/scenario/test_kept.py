"""Nothing written is lost, and nothing in it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.scenario.scenario_page import ADDRESS, FINE, SITUATION, Scenario

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

HOSTILE = (
    "<img src=x onerror='window.ran=1'> </script><script>window.ran=1</script> "
    "[trykk](javascript:window.ran=1) {rule}`<b>x</b>` \u202eRTL\u202c שלום 🙈 " + "lang " * 2000
)
SPOILT = {
    "empty": "",
    "no YAML": "a: [",
    "another's": "theme: dark\n",
    "aliases": "a: &a [x]\nb: *a\ntype: single\n",
    "binary": "\x00\x01\x02",
}


def test_a_reload_and_back_bring_all_of_it_again(scenario: Scenario, address: str) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    before = scenario.file()
    scenario.page.reload()
    expect(scenario.lint).to_have_text(FINE)
    assert scenario.file() == before
    scenario.page.goto(address + "/index.html")
    scenario.page.go_back()
    expect(scenario.lint).to_have_text(FINE)
    assert scenario.file() == before


def test_an_edited_question_of_the_handbook_is_not_opened_anew_by_a_reload(
    scenario: Scenario,
) -> None:
    scenario.ask("hvilken-barnehage-er-best")
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(scenario.question.locator(".handbook-situation")).to_have_text(SITUATION)
    scenario.page.reload()
    expect(scenario.form.get_by_label("Hva har skjedd?")).to_have_value(SITUATION)
    expect(scenario.lint).to_have_text(FINE)


@pytest.mark.parametrize("text", SPOILT.values(), ids=SPOILT)
def test_a_damaged_file_is_reported_and_changes_nothing(
    text: str, scenario: Scenario, tmp_path: Path
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    before = scenario.file()
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    scenario.open(path)
    expect(scenario.opened).to_contain_text("Filen er skadet")
    assert scenario.file() == before


def test_a_file_of_another_edition_opens_with_what_the_form_knows(
    scenario: Scenario, tmp_path: Path
) -> None:
    path = tmp_path / "x.yaml"
    text = "rule: borte\nquestions:\n- {id: gammel, type: reflect, mood: blid, prompt: Hva?}\n"
    path.write_text(text, encoding="utf-8")
    scenario.open(path)
    expect(scenario.opened).to_contain_text("skjemaet ikke kjenner: mood")
    expect(scenario.found.filter(has_text="Håndboka har ikke «borte»")).to_be_visible()
    scenario.page.get_by_role("button", name="Angre").click()
    expect(scenario.lint).to_contain_text("Begynn med")


FOREIGN = {
    "nothing in what is empty": ("work: [], discuss: '', rules: []", ""),
    "a key": ("mood: blid", "mood"),
    "an empty key": ("mood: ''", ""),
    "a key of rows": ("options: [{text: A, mood: blid}, {text: B, mood: sur}]", "options.mood"),
    "a role that the handbook lacks": ("roles: [borte]", "roles"),
    "rows where a text is": ("discuss: [a, b]", "discuss"),
    "a text where rows are": ("options: bare tekst", "options"),
    "all that the form knows": (
        "roles: [mandat], prompt: Hva?, options: [{text: A, verdict: best, feedback: x, rules: [rolle]}]",
        "",
    ),
}


@pytest.mark.parametrize(("fields", "lost"), FOREIGN.values(), ids=FOREIGN)
def test_what_the_form_would_lose_of_a_file_is_named_and_nothing_else(
    fields: str, lost: str, scenario: Scenario, tmp_path: Path
) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(
        f"rule: rolle\nquestions:\n- {{id: gammel, type: single, {fields}}}\n", encoding="utf-8"
    )
    scenario.open(path)
    said = f"Filen har noe som skjemaet ikke kjenner: {lost}." if lost else "Åpnet «gammel»."
    expect(scenario.opened).to_contain_text(said)


def test_what_the_form_would_lose_in_the_steps_of_a_branch_is_named(
    scenario: Scenario, tmp_path: Path
) -> None:
    path = tmp_path / "x.yaml"
    options = "options: [{text: Ja, next: slutt, mood: blid}, {text: Nei, next: slutt}]"
    path.write_text(
        "rule: rolle\nquestions:\n- id: gammel\n  type: branch\n"
        f"  steps: {{forst: {{prompt: Hva?, {options}}}}}\n"
        "  ends: {slutt: {text: Ferdig., verdict: best, tone: glad}}\n",
        encoding="utf-8",
    )
    scenario.open(path)
    expect(scenario.opened).to_contain_text("skjemaet ikke kjenner: steps.options.mood, ends.tone.")


def test_a_mail_with_a_question_in_it_is_opened_as_its_file(
    scenario: Scenario, tmp_path: Path
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    before = scenario.file()
    _comment, _newline, own = before.partition("\n")
    lines = [line.replace("  ", "\u00a0 ") for line in own.splitlines()]
    mail = "Hei!\n\nHer er et forslag. Det handler om: én regel.\n\nLim inn spørsmålet her:\n\n"
    path = tmp_path / "mail.yaml"
    path.write_text(mail + "\n".join(lines), encoding="utf-8")
    scenario.page.get_by_role("button", name="Tøm skjemaet").click()
    scenario.open(path)
    expect(scenario.opened).to_have_text("Åpnet «boka-fra-april-pa-oya».")
    assert scenario.file() == before


def test_hostile_text_is_shown_as_text_and_runs_nowhere(scenario: Scenario) -> None:
    scenario.write_single()
    scenario.form.get_by_label("Hva har skjedd?").fill(HOSTILE)
    scenario.row("Svar 1").get_by_label("Hva leseren kan velge").fill(HOSTILE[:200])
    expect(scenario.question.locator(".handbook-situation")).to_contain_text("<img src=x")
    expect(scenario.found.filter(has_text="bør ha høyst 70")).to_be_visible()
    assert scenario.page.evaluate("window.ran") is None
    assert (
        scenario.question.locator("img, script:not(.handbook-data), a[href^=javascript]").count()
        == 0
    )
    assert faults_of_state(scenario.page) == []


def test_what_is_changed_after_it_was_saved_is_no_longer_called_saved(
    scenario: Scenario, tmp_path: Path
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.save(tmp_path)
    delivered = scenario.page.locator("[data-status=delivered]")
    expect(delivered).to_contain_text("boka-fra-april-pa-oya.yaml")
    scenario.unfold("Noe å snakke om, kort navn")
    scenario.form.get_by_label("Noe å snakke om").fill("Hva om hun ringer?")
    expect(delivered).to_be_empty()


def test_without_a_kernel_the_question_is_still_saved(scenario: Scenario, tmp_path: Path) -> None:
    scenario.page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    scenario.page.reload()
    scenario.write_single()
    expect(scenario.lint).to_have_text(
        "Spørsmålet kunne ikke ses over her. Du kan likevel lagre det."
    )
    assert "boka-fra-april" in scenario.save(tmp_path).read_text(encoding="utf-8")


def test_without_scripts_the_page_says_what_to_write_as_a_checklist(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ADDRESS, java_script_enabled=False)
    expect(page.get_by_text("Uten skript i nettleseren")).to_be_visible()
    expect(page.locator(".handbook-scenario-plain li")).to_have_count(9)
    expect(page.locator(".handbook-scenario-tool")).to_be_hidden()


@pytest.mark.sweep
def test_no_state_has_a_violation_or_sticks_out(scenario: Scenario) -> None:
    found = {"blank": faults_of_state(scenario.page)}
    for kind, question in (("branch", "fem-stjerner-til-oss"), ("spot", "ledig-jobb-folkens")):
        scenario.ask(question)
        expect(scenario.lint).to_have_text(FINE)
        found[kind] = faults_of_state(scenario.page)
    scenario.form.get_by_label("Hva har skjedd?").fill("Ring 922 25 555.")
    expect(scenario.found.first).to_be_visible()
    found["something to mend"] = faults_of_state(scenario.page)
    assert {state: faults for state, faults in found.items() if faults} == {}
