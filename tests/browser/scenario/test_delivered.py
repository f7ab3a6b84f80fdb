"""What is said where a question is delivered: what it lacks, what tells of somebody, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.scenario.delivered import COPIES, TELLING, Delivered
from tests.browser.scenario.held import HeldReplies
from tests.browser.scenario.scenario_page import FINE, SITUATION, Scenario

if TYPE_CHECKING:
    from pathlib import Path

COPIES_NOTHING = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error()) }"


def test_who_saves_an_unfinished_question_is_told_so_and_led_to_what_is_missing(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    delivered.press("Lagre som fil")
    expect(delivered.status).to_contain_text("Lagret som svarer-biblioteket")
    expect(delivered.status).to_contain_text("men 8 ting mangler.")
    delivered.held.get_by_role("button", name="Hvilken regel handler det om?: Mangler.").click()
    rule = scenario.form.get_by_label("Hvilken regel handler det om?")
    expect(rule).to_be_focused()
    rule.select_option("taushetsplikt")
    expect(delivered.held.locator("li")).to_have_count(7)


def test_one_thing_that_is_missing_is_called_one(scenario: Scenario, delivered: Delivered) -> None:
    scenario.write_single()
    scenario.row("Svar 3").get_by_label("Hvorfor?").fill("")
    delivered.press("Lagre som fil")
    expect(delivered.status).to_contain_text("men én ting mangler.")
    expect(scenario.lint).to_have_text("Én ting mangler før spørsmålet kan leveres.")


def test_what_tells_of_somebody_is_not_mailed_before_each_place_is_mended_or_made_up(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.write_single()
    delivered.tick().check()
    situation = scenario.form.get_by_label("Hva har skjedd?")
    situation.fill(f"{SITUATION} {TELLING}")
    delivered.press("Send til redaksjonen")
    expect(delivered.held).to_contain_text("E-posten er ikke åpnet.")
    expect(delivered.held.locator("li")).to_contain_text(["«99887766»", "«Arne»", "«dement»"])
    expect(delivered.held.get_by_text("Ta bort telefonnummeret.")).to_be_visible()
    expect(delivered.held.locator("p")).to_be_focused()
    assert faults_of_state(scenario.page) == []
    situation.fill(f"{SITUATION} {TELLING}".replace("99887766", "oss"))
    expect(delivered.held.locator("li")).to_contain_text(["«Arne»", "«dement»"])
    delivered.press("Send til redaksjonen")
    expect(delivered.held.locator("p")).to_be_focused()
    for words in ("Arne", "dement"):
        delivered.press(f"Ja, «{words}» er oppdiktet")
    expect(delivered.status).to_have_text("Nå kan du sende spørsmålet.")
    assert delivered.mails() == []
    delivered.press("Send til redaksjonen")
    expect(delivered.status).to_contain_text("handboka@example.no")
    assert len(delivered.mails()) == 1


def test_nothing_is_mailed_before_its_writer_says_that_nobody_can_be_recognised(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.write_single()
    expect(scenario.lint).to_have_text(FINE)
    expect(delivered.ready).to_have_text("Gjenstår: haken over.")
    delivered.press("Send til redaksjonen")
    expect(delivered.status).to_contain_text("Kryss av for at alt som kan kjennes igjen")
    expect(delivered.tick()).to_be_focused()
    assert delivered.mails() == []
    scenario.page.keyboard.press("Space")
    expect(delivered.ready).to_have_text("Klart til å leveres.")
    scenario.page.reload()
    expect(delivered.ready).to_have_text("Klart til å leveres.")
    # Of another question, it has not been said.
    scenario.page.get_by_role("button", name="Tøm skjemaet").click()
    expect(delivered.tick()).not_to_be_checked()
    scenario.page.get_by_role("button", name="Angre", exact=True).click()
    expect(delivered.tick()).to_be_checked()


def test_an_unfinished_question_is_mailed_only_by_who_wants_that(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    delivered.tick().check()
    delivered.press("Send til redaksjonen")
    expect(delivered.held).to_contain_text("E-posten er ikke åpnet. 8 ting mangler:")
    assert delivered.mails() == []
    delivered.press("Send likevel")
    expect(delivered.held).to_be_hidden()
    expect(delivered.status).not_to_be_empty()
    assert len(delivered.mails()) == 1


def test_the_line_at_the_buttons_names_the_first_that_is_missing(
    scenario: Scenario, delivered: Delivered
) -> None:
    expect(delivered.ready).to_be_empty()
    scenario.form.get_by_label("Hva har skjedd?").fill(SITUATION)
    expect(delivered.ready).to_have_text(
        "Gjenstår: «Hvem er det for?», «Hvilken regel handler det om?», "
        "«Svar 1 – Hva leseren kan velge» og 6 til."
    )


def test_the_handbooks_own_question_needs_no_tick(scenario: Scenario, delivered: Delivered) -> None:
    scenario.ask("bursdag-pa-sykehjemmet")
    expect(delivered.ready).to_have_text("Klart til å leveres.")
    expect(delivered.tick()).to_be_hidden()


def test_a_mail_says_in_words_what_it_is(scenario: Scenario, delivered: Delivered) -> None:
    form = scenario.form
    expect(delivered.part).to_contain_text("Det går til handboka@example.no")
    form.get_by_label("Hva har skjedd?").fill("En låner spør åpent om boka si.")
    form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
    delivered.tick().check()
    delivered.press("Send til redaksjonen")
    delivered.press("Send likevel")
    expect(delivered.status).to_contain_text("Trykk Send der.")
    [sent] = delivered.mails()
    address, body = read(sent)
    assert address == "handboka@example.no"
    assert body.startswith("Hei!\n\nHer er et forslag til et spørsmål i håndboka.")
    assert "Det handler om «Vern om taushetsplikten».\n\nEn låner spør åpent" in body
    # The line for programs is not for people.
    comment, _newline, rest = scenario.file().strip().partition("\n")
    assert comment.startswith("#")
    assert body.endswith(rest)
    assert comment not in body


@pytest.mark.parametrize("may_copy", [True, False])
def test_a_question_too_long_for_a_mail_is_pasted_or_else_attached(
    scenario: Scenario,
    delivered: Delivered,
    may_copy: bool,  # noqa: FBT001 - pytest's
) -> None:
    scenario.page.evaluate(COPIES if may_copy else COPIES_NOTHING)
    scenario.form.get_by_label("Hva har skjedd?").fill("En låner spør åpent om boka si.")
    scenario.unfold("Noe å snakke om, kort navn")
    scenario.form.get_by_label("Noe å snakke om").fill("Hva om det var deg? " * 60)
    delivered.tick().check()
    delivered.press("Send til redaksjonen")
    delivered.press("Send likevel")
    expect(delivered.status).to_contain_text("handboka@example.no")
    [sent] = delivered.mails()
    _address, body = read(sent)
    assert "En låner spør åpent" in body
    assert "rule:" not in body
    files = scenario.page.evaluate("window.sent.filter((each) => each.startsWith('blob:')).length")
    if may_copy:
        expect(delivered.status).to_contain_text("Spørsmålet er kopiert. Lim det inn i e-posten")
        assert body.endswith("Lim inn spørsmålet her:")
        assert scenario.page.evaluate("window.copied") == scenario.file()
        assert files == 0
    else:
        expect(delivered.status).to_contain_text("Legg ved laner-apent.yaml fra Nedlastinger")
        expect(delivered.status).to_contain_text("en liten tekstfil")
        assert body.endswith(".yaml er lagt ved.")
        assert files == 1


def read(mail: str) -> tuple[str, str]:
    """Return the address and the body of a mail that a link opens."""
    address = urlsplit(mail)
    return unquote(address.path), parse_qs(address.query)["body"][0].replace("\r\n", "\n")


def test_a_file_that_tells_of_somebody_is_saved_with_a_warning(
    scenario: Scenario, delivered: Delivered, tmp_path: Path
) -> None:
    del delivered
    scenario.page.reload()  # downloads go their way again
    scenario.write_single()
    scenario.form.get_by_label("Hva har skjedd?").fill(f"{SITUATION} {TELLING}")
    assert "99887766" in scenario.save(tmp_path).read_text(encoding="utf-8")
    status = scenario.page.locator("[data-status=delivered]")
    expect(status).to_contain_text("Teksten har noe som kan røpe noen.")


def test_what_is_copied_is_there_at_once_and_what_is_wrong_with_it_is_said(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.page.evaluate(COPIES)
    scenario.write_single()
    scenario.form.get_by_label("Hva har skjedd?").fill(f"{SITUATION} {TELLING}")
    scenario.row("Svar 3").get_by_label("Hvorfor?").fill("")
    held = HeldReplies(scenario.page)
    delivered.press("Kopier")
    held.wait_for_one()
    assert "99887766" in scenario.page.evaluate("window.copied")
    expect(delivered.status).not_to_contain_text("Kopiert")
    held.let_through()
    expect(delivered.status).to_have_text(
        "Kopiert, men én ting mangler. Teksten har noe som kan røpe noen. Ikke gi den til andre ennå."
    )
    expect(delivered.held.locator("li")).to_have_text(["Svar 3 – Hvorfor?: Mangler."])


def test_a_whole_question_that_tells_of_nobody_is_copied_without_a_warning(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.page.evaluate(COPIES)
    scenario.write_single()
    delivered.press("Kopier")
    expect(delivered.status).to_have_text("Kopiert. Nå kan du lime det inn.")


def test_what_is_written_while_the_mail_waits_is_looked_over_too(
    scenario: Scenario, delivered: Delivered
) -> None:
    scenario.write_single()
    delivered.tick().check()
    expect(scenario.lint).to_have_text(FINE)
    held = HeldReplies(scenario.page)
    delivered.press("Send til redaksjonen")
    held.wait_for_one()
    scenario.form.get_by_label("Hva har skjedd?").fill(f"{SITUATION} {TELLING}")
    held.let_through()
    expect(delivered.held).to_contain_text("E-posten er ikke åpnet.")
    assert delivered.mails() == []
