"""When the engine fails, nothing is said to be in order, and no mail is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.scenario.scenario_page import FINE, SITUATION, Scenario

if TYPE_CHECKING:
    from tests.browser.scenario.delivered import Delivered

TELLING = f"{SITUATION} Amina (4) venter utenfor Storgata 14B."
FAILS = """
(op) => {
  const { handbookEngine } = globalThis;
  const ask = handbookEngine.ask.bind(handbookEngine);
  globalThis.mend = () => { handbookEngine.ask = ask };
  globalThis.fail = () => {
    handbookEngine.ask = (request, parse) =>
      request.op === op ? Promise.reject(new Error("The test failed it")) : ask(request, parse);
  };
  fail();
}
"""


@pytest.fixture(params=["lint", "look-over"])
def failing(request: pytest.FixtureRequest, scenario: Scenario) -> Scenario:
    """Return a form with a whole question, whose engine has begun to fail in one of the two."""
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    scenario.page.evaluate(FAILS, request.param)
    return scenario


def test_no_mail_is_opened_of_what_could_not_be_looked_over_before_it_can(
    failing: Scenario, delivered: Delivered
) -> None:
    delivered.tick().check()
    failing.form.get_by_label("Hva har skjedd?").fill(TELLING)
    delivered.press("Send til redaksjonen")
    expect(delivered.status).to_have_text(
        "E-posten er ikke åpnet, for teksten kunne ikke ses over. Prøv en gang til, eller lagre som fil."
    )
    expect(failing.lint).to_contain_text("Spørsmålet kunne ikke ses over her.")
    expect(delivered.ready).to_have_text("Gjenstår: å se over teksten.")
    assert delivered.mails() == []
    failing.page.evaluate("mend()")
    delivered.press("Send til redaksjonen")
    expect(delivered.held).to_contain_text("«Amina»")
    assert delivered.mails() == []


def test_what_was_found_before_is_not_shown_of_a_text_that_could_not_be_looked_over(
    failing: Scenario, delivered: Delivered
) -> None:
    failing.page.evaluate("mend()")
    failing.form.get_by_label("Hva har skjedd?").fill(TELLING)
    delivered.tick().check()
    delivered.press("Send til redaksjonen")
    expect(delivered.held).to_contain_text("«Amina»")
    failing.page.evaluate("fail()")
    failing.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(failing.lint).to_contain_text("Spørsmålet kunne ikke ses over her.")
    expect(failing.found).to_have_count(0)
    expect(delivered.held).to_be_hidden()
    expect(delivered.status).not_to_contain_text("Nå kan du sende")


def test_what_is_saved_without_having_been_looked_over_is_said_to_be_so(
    failing: Scenario, delivered: Delivered
) -> None:
    failing.form.get_by_label("Hva har skjedd?").fill(TELLING)
    delivered.press("Lagre som fil")
    expect(delivered.status).to_contain_text("Lagret som boka-fra-april-pa-oya.yaml")
    expect(delivered.status).to_contain_text("Teksten kunne ikke ses over. Les den selv")
