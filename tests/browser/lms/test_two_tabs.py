"""A package that a reader has open twice: nothing is lost in silence, and the best score stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.lms.platform import Visit
from tests.browser.lms.test_packages import STATUS, answer, form, told

if TYPE_CHECKING:
    from tests.browser.lms.conftest import Play

SHARED = "&shared"


def open_again(visit: Visit) -> Visit:
    """Open the same package in another tab of the browser."""
    page = visit.page.context.new_page()
    page.goto(visit.page.url)
    return Visit(page)


def mark(visit: Visit) -> None:
    """Answer the question outside the first ones."""
    visit.frame.locator(".handbook-more > summary").click()
    question = form(visit, "utkastet")
    question.locator("fieldset.handbook-answer label").first.click()
    question.get_by_role("button", name="Sjekk svaret").click()
    expect(question.locator(".handbook-judgement")).not_to_be_empty()


def database(visit: Visit) -> dict[str, str]:
    """Return what the platform has stored."""
    found: dict[str, str] = json.loads(visit.page.evaluate("localStorage.getItem('platform')"))
    return found


def test_the_tab_opened_last_goes_on_and_the_other_says_that_it_stores_nothing(play: Play) -> None:
    first = play("taushetsplikt", wish=SHARED)
    answer(first, "hva-kan-vises", "a", "c")
    first.wait_for_commits(2)
    second = open_again(first)
    expect(told(second.frame)).to_contain_text("Du har svart på 1 spørsmål fra før.")
    expect(told(first.frame)).to_contain_text("Siden er åpnet i en annen fane.")
    expect(told(first.frame)).to_be_in_viewport()
    mark(first)
    expect(told(first.frame)).to_contain_text("blir ikke lagret")
    first.leave_unheard()
    kept = database(second)["cmi.suspend_data"]
    assert kept.count(",") == 0
    mark(second)
    second.wait_for_commits(2)
    assert database(second)["cmi.suspend_data"].count(",") == 1


def test_an_answer_given_while_the_other_tab_opened_comes_along(play: Play) -> None:
    first = play("taushetsplikt", wish=f"{SHARED}&harm=slow")
    answer(first, "hva-kan-vises", "a", "c")
    # The platform took so long that this one waits to be told of.
    mark(first)
    second = open_again(first)
    expect(form(second, "utkastet").locator(".handbook-judgement")).not_to_be_empty()
    second.until(
        "JSON.parse(localStorage.getItem('platform'))['cmi.suspend_data'].split(',').length === 2"
    )


def test_the_best_score_stays_when_both_tabs_answer(play: Play) -> None:
    options = {"handbook_lms_report": "score", "handbook_lms_mastery": 70}
    first = play("rolle", wish=SHARED, **options)
    second = open_again(first)
    expect(told(first.frame)).to_contain_text("Siden er åpnet i en annen fane.")
    answer(second, "hvem-snakker", "a")
    second.until("JSON.parse(localStorage.getItem('platform'))['cmi.core.score.raw'] === '100'")
    answer(first, "hvem-snakker", "b")
    first.leave_unheard()
    assert database(second)["cmi.core.score.raw"] == "100"
    assert database(second)[STATUS] == "passed"


def test_a_look_at_a_package_takes_nothing_over(play: Play) -> None:
    first = play("rolle", wish=SHARED)
    first.wait_for_commits(1)
    looking = first.page.context.new_page()
    looking.goto(f"{first.page.url}&cmi.core.lesson_mode=review")
    expect(told(Visit(looking).frame)).to_contain_text("bare for gjennomsyn")
    answer(first, "hvem-snakker", "a")
    first.wait_for_commits(2)
    expect(told(first.frame)).to_have_text("Læringsplattformen vet nå at du er ferdig.")
