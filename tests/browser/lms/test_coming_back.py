"""Packages that a reader leaves and opens again: what was answered counts, and what is left is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.lms.test_packages import STATUS, answer, form, told

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.lms.conftest import Play
    from tests.browser.lms.platform import Visit


def again(visit: Visit) -> None:
    """Leave the package and open it again, until the answers are there."""
    visit.leave()
    visit.page.reload()
    expect(told(visit.frame)).to_contain_text("fra før")


def asked(visit: Visit) -> Locator:
    return visit.frame.locator("handbook-round .handbook-question:visible")


def step(visit: Visit, name: str) -> Locator:
    return visit.frame.get_by_role("button", name=name, exact=True)


def go_on(visit: Visit) -> None:
    """Go to the round's next question, or to its end."""
    visit.frame.locator("handbook-round :is([name=next], [name=finish]):visible").click()


def start_with_all(visit: Visit) -> None:
    """Start a self-check with all questions."""
    visit.frame.get_by_role("radio", name="Alle (7)").check()
    step(visit, "Start").click()
    expect(visit.frame.get_by_text("Spørsmål 1 av 7").first).to_be_attached()


def test_a_reader_who_comes_back_is_asked_what_is_left(play: Play) -> None:
    visit = play("taushetsplikt")
    answer(visit, "hva-kan-vises", "a", "c")
    again(visit)
    expect(asked(visit)).not_to_have_attribute("id", "hva-kan-vises")
    expect(asked(visit)).to_contain_text("Spørsmål 2 av 3")
    expect(step(visit, "Hopp over")).to_be_visible()
    step(visit, "Forrige").click()
    expect(asked(visit)).to_have_attribute("id", "hva-kan-vises")
    expect(step(visit, "Neste spørsmål")).to_be_visible()
    expect(step(visit, "Hopp over")).to_be_hidden()


def test_what_was_answered_outside_the_first_questions_counts_among_them(play: Play) -> None:
    visit = play("taushetsplikt")
    visit.frame.locator(".handbook-more > summary").click()
    question = form(visit, "utkastet")
    expect(visit.frame.locator(".handbook-more form#utkastet")).to_be_visible()
    question.locator(".handbook-row label, [data-option] label").first.click()
    question.get_by_role("button", name="Sjekk svaret").click()
    expect(question.locator(".handbook-verdict")).not_to_be_empty()
    visit.wait_for_commits(2)
    again(visit)
    expect(visit.frame.locator("handbook-round")).to_have_attribute("data-answered", "1")
    expect(asked(visit)).to_contain_text("Spørsmål 2 av 3")
    step(visit, "Forrige").click()
    expect(asked(visit)).to_have_attribute("id", "utkastet")


def test_who_was_done_sees_so_and_can_look_at_the_questions(play: Play) -> None:
    visit = play("taushetsplikt")
    for _ in range(3):
        first = asked(visit)
        for row in first.locator("fieldset.handbook-item, .handbook-option:first-of-type").all():
            row.locator("label").first.click()
        step(visit, "Sjekk svaret").click()
        expect(first.locator("button[type=reset]")).to_be_visible()
        go_on(visit)
    visit.wait_for(STATUS, "completed")
    again(visit)
    expect(visit.frame.locator(".handbook-round-end")).to_contain_text("3 av 3 spørsmål")
    assert visit.frame.locator(":focus").count() == 0
    step(visit, "Se på spørsmålene igjen").click()
    expect(asked(visit)).to_contain_text("Spørsmål 1 av 3")


def test_a_guide_answered_on_an_earlier_visit_can_be_finished(play: Play) -> None:
    visit = play("ny")
    asked(visit).locator(".handbook-option label").first.click()
    step(visit, "Sjekk svaret").click()
    visit.wait_for_commits(2)
    again(visit)
    expect(visit.frame.locator("handbook-round")).to_have_attribute("data-answered", "1")
    step(visit, "Neste steg").click()
    step(visit, "Fullfør").click()
    visit.wait_for(STATUS, "completed")


def test_an_order_judged_as_it_stood_is_there_again_in_a_self_check(play: Play) -> None:
    visit = play("egentest")
    start_with_all(visit)
    order = form(visit, "rekkefolgen")
    while not order.is_visible():
        step(visit, "Neste").click()
    step(visit, "Sjekk svaret").click()
    expect(order.locator(".handbook-verdict")).not_to_be_empty()
    visit.wait_for_commits(2)
    visit.leave()
    visit.page.reload()
    step(visit, "Fortsett der du var").click()
    expect(visit.frame.get_by_text("Spørsmål 1 av 7").first).to_be_attached()
    while not order.is_visible():
        step(visit, "Neste").click()
    expect(order.locator(".handbook-verdict")).not_to_be_empty()


def test_the_result_of_a_self_check_names_the_rules_that_it_cannot_link_to(play: Play) -> None:
    visit = play("egentest")
    start_with_all(visit)
    while not step(visit, "Se resultat").is_visible():
        single = visit.frame.locator("form#hvem-snakker:not([hidden])")
        if single.count():
            answer(visit, "hvem-snakker", "a")
        step(visit, "Neste").click()
    step(visit, "Se resultat").click()
    step(visit, "Se resultat likevel").click()
    table = visit.frame.locator(".handbook-selftest-rules")
    for rule in ("Vern om taushetsplikten", "Vær tydelig på rollen"):
        expect(table.get_by_text(rule)).to_be_visible()
