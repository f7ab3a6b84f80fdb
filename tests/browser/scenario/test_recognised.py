"""What gives people away is asked about; the writer decides, and delivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.scenario.scenario_page import FINE, Scenario

if TYPE_CHECKING:
    from pathlib import Path

TELLING = (
    "🙈 Du kjører skolebussen. Amina (4) venter utenfor Storgata 14B, og bilen EK 01210 står i veien. "
    "Moren hennes er sur."
)
ASKED = [
    "Hva har skjedd?: «Amina» kan vise hvem det er (navn sammen med noe mer).",
    "Hva har skjedd?: «Storgata 14B» kan vise hvem det er (adresse).",
    "Hva har skjedd?: «EK 01210» kan vise hvem det er (bilnummer).",
    "Svar 2 – Hvorfor?: «Amina» kan vise hvem det er (navn sammen med noe mer).",
]


def tell(scenario: Scenario) -> None:
    """Write a question in which somebody can be recognised, and wait for what is asked."""
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.form.get_by_label("Hva har skjedd?").fill(TELLING)
    scenario.row("Svar 2").get_by_label("Hvorfor?").fill("Amina i 1. klasse får vente inne.")
    expect(scenario.found.locator(".handbook-scenario-go")).to_contain_text(ASKED)


def test_names_with_something_more_addresses_and_cars_are_asked_about_and_delivered(
    scenario: Scenario, tmp_path: Path
) -> None:
    tell(scenario)
    expect(scenario.lint).to_have_text("4 ting bør du se på. Spørsmålet kan leveres likevel.")
    expect(scenario.form.get_by_text("(adresse). Er det oppdiktet?")).to_be_visible()
    scenario.found.get_by_role("button", name=ASKED[3]).click()
    expect(scenario.row("Svar 2").get_by_label("Hvorfor?")).to_be_focused()
    assert "Amina" in scenario.save(tmp_path).read_text(encoding="utf-8")


def test_what_is_made_up_is_waved_off_everywhere_and_stays_so(scenario: Scenario) -> None:
    tell(scenario)
    scenario.found.get_by_role("button", name="Ja, «Amina» er oppdiktet").first.press("Enter")
    # Both are gone, and focus is at the next.
    expect(scenario.found).to_have_count(2)
    expect(scenario.found.get_by_role("button", name="Ja, «Storgata 14B»")).to_be_focused()
    scenario.page.reload()
    expect(scenario.found.locator(".handbook-scenario-go")).to_contain_text(ASKED[1:3])
    for words in ("Storgata 14B", "EK 01210"):
        scenario.found.get_by_role("button", name=f"Ja, «{words}» er oppdiktet").press("Enter")
    expect(scenario.lint).to_have_text(FINE)
    back = scenario.page.get_by_role("button", name="Hent fram igjen (3)")
    expect(back).to_be_focused()
    back.press("Enter")
    expect(scenario.found).to_have_count(4)


def test_another_question_is_asked_anew_and_undo_brings_what_was_waved_off(
    scenario: Scenario,
) -> None:
    tell(scenario)
    scenario.found.get_by_role("button", name="Ja, «Amina» er oppdiktet").first.click()
    expect(scenario.found).to_have_count(2)
    clear = scenario.page.get_by_role("button", name="Tøm skjemaet")
    clear.click()
    scenario.page.get_by_role("button", name="Angre", exact=True).click()
    expect(scenario.found).to_have_count(2)
    clear.click()
    tell(scenario)


def test_what_the_handbook_has_already_is_not_asked_about_but_what_is_added_is(
    scenario: Scenario,
) -> None:
    scenario.ask("bursdag-pa-sykehjemmet")
    expect(scenario.lint).to_have_text(FINE)
    situation = scenario.form.get_by_label("Hva har skjedd?")
    situation.fill("Solveig bor på sykehjem, og fyller år.")
    expect(scenario.found.locator(".handbook-scenario-go")).to_contain_text(["«Solveig»"])
    scenario.page.reload()
    expect(scenario.found.locator(".handbook-scenario-go")).to_contain_text(["«Solveig»"])


def test_nothing_is_asked_across_two_texts(scenario: Scenario) -> None:
    scenario.write_single()
    scenario.row("Svar 1").get_by_label("Hvorfor?").fill("Så sier Amina")
    scenario.row("Svar 2").get_by_label("Hva leseren kan velge").fill("(4) er et tall.")
    expect(scenario.question).to_contain_text("(4) er et tall.")
    expect(scenario.lint).to_have_text(FINE)
