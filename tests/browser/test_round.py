"""A rule's page asks three questions, one at a time, those for the reader first."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import DESKTOP, RULE, TELEPHONE
from tests.browser.progress.progress_page import switch
from tests.browser.shift import LEAST_SHIFT, SHIFT
from tests.browser.who import role_list, work_list

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage


def asked(page: Page) -> Locator:
    """Return the question that the round is asking."""
    return page.locator("handbook-round .handbook-question:visible")


def answer(page: Page) -> None:
    """Answer the question being asked, whatever its type, and wait for the verdict."""
    form = asked(page)
    for group in form.locator(".handbook-answer:visible").all():
        for row in group.locator(".handbook-option, .handbook-item, .handbook-segment").all():
            for box in row.locator("input").all()[:1]:
                box.check()
    form.locator("button[type=submit]").click()
    expect(form.locator("button[type=reset]")).to_be_visible()


def press(page: Page, name: str) -> None:
    page.locator("handbook-round").get_by_role("button", name=name, exact=True).click()


def test_one_question_is_asked_at_a_time_and_leads_on_when_it_has_its_verdict(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    steps = page.locator(".handbook-round-steps")
    for place in (1, 2, 3):
        expect(asked(page)).to_have_count(1)
        title = asked(page).locator(".handbook-question-title")
        expect(title).to_have_text(f"Spørsmål {place} av 3")
        expect(steps.get_by_role("button").first).to_have_text("Hopp over")
        answer(page)
        primary = steps.locator("button:visible:not([data-variant])")
        expect(primary).to_have_text("Ferdig" if place == 3 else "Neste spørsmål")
        primary.click()
        if place < 3:
            expect(title).to_be_focused()
    end = page.locator(".handbook-round-end")
    expect(end).to_contain_text("Du har svart på 3 av 3 spørsmål")
    expect(end.get_by_role("heading")).to_be_focused()


def test_more_questions_come_from_the_folded_part_when_the_reader_asks_for_them(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    folded = page.locator(".handbook-more form")
    before = folded.count()
    for _ in range(3):
        press(page, "Hopp over")
    expect(page.locator(".handbook-round-end")).to_contain_text("ikke svart på noen")
    press(page, "Flere spørsmål")
    expect(asked(page).locator(".handbook-question-title")).to_have_text("Spørsmål 4 av 6")
    expect(folded).to_have_count(before - 3)
    expect(page.locator(".handbook-more > summary")).to_have_text(f"Flere spørsmål ({before - 3})")


def test_who_says_their_role_and_work_gets_their_questions_first_in_the_whole_tab(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    total = page.locator("handbook-quiz form.handbook-question").count()
    role_list(page).select_option("folkevalgte")
    expect(asked(page)).to_have_attribute("data-roles", "folkevalgt")
    page.goto(address + "/rad/varsom.html")
    expect(asked(page)).to_have_attribute("data-roles", "folkevalgt")
    expect(role_list(page)).to_have_value("folkevalgt")
    page.goto(address + RULE)
    expect(asked(page)).to_have_attribute("data-roles", "folkevalgt")
    # Nothing is lost meanwhile, and nothing outlives the tab.
    expect(page.locator("handbook-quiz form.handbook-question")).to_have_count(total)
    assert page.evaluate("localStorage.length") == 0


def test_a_role_or_work_of_another_edition_counts_for_nothing_and_is_not_lost(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    first = asked(page).get_attribute("id")
    page.evaluate(
        "who => sessionStorage.setItem('handbook-reader /', who)",
        json.dumps({"role": "ordforer", "work": "romfart"}),
    )
    page.reload()
    expect(role_list(page)).to_have_value("")
    expect(asked(page)).to_have_attribute("id", str(first))
    work_list(page).select_option("helse og omsorg")
    expect(asked(page)).to_have_attribute("data-work", "helse")
    said = page.evaluate("sessionStorage.getItem('handbook-reader /')")
    assert json.loads(said) == {"role": "ordforer", "work": "helse"}


def test_what_was_answered_comes_last_for_who_keeps_their_progress(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + "/egentest/framgang.html")
    switch(page).check()
    page.goto(address + RULE)
    first = asked(page).get_attribute("id")
    answer(page)
    page.wait_for_function(
        "localStorage.length > 0 && localStorage.getItem(localStorage.key(0)).includes('response')"
    )
    page.reload()
    expect(asked(page)).to_have_count(1)
    assert asked(page).get_attribute("id") != first


def test_an_address_opens_its_question_wherever_it_stands(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    inside = page.locator("handbook-round form.handbook-question").nth(2).get_attribute("id")
    folded = page.locator(".handbook-more form").last.get_attribute("id")
    page.goto(f"{address}{RULE}#{folded}")
    expect(page.locator(f"form#{folded}")).to_be_in_viewport()
    page.goto(f"{address}{RULE}#{inside}")
    expect(asked(page)).to_have_attribute("id", str(inside))
    expect(asked(page)).to_be_in_viewport()


@pytest.mark.parametrize("path", [RULE, "/veier/ny-ansatt.html"])
def test_an_address_that_was_cut_short_stops_nothing(
    open_page: OpenPage, address: str, path: str
) -> None:
    page = open_page(f"{address}{path}#m%C3")
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.reload()
    expect(
        page.get_by_role("button", name=re.compile("Hopp over|Neste steg")).first
    ).to_be_visible()
    page.goto(f"{address}{path}#%")
    page.evaluate("new Promise(requestAnimationFrame)")
    assert faults == []


def test_without_scripts_three_questions_are_open_and_the_others_are_folded_by_role(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, java_script_enabled=False)
    expect(asked(page)).to_have_count(3)
    expect(page.locator(".handbook-reader")).to_be_hidden()
    page.locator(".handbook-more > summary").click()
    groups = page.locator(".handbook-more-group")
    for group in groups.all():
        expect(group.locator(".rubric")).to_be_visible()
        for form in group.locator("form").all():
            expect(form).to_be_visible()
    titles = page.locator("handbook-quiz .handbook-question-title").all_inner_texts()
    assert titles == [f"Spørsmål {number}" for number in range(1, len(titles) + 1)]


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["scripts", "no scripts"])
def test_all_questions_are_printed(
    open_page: OpenPage, address: str, *, java_script_enabled: bool
) -> None:
    page = open_page(address + RULE, java_script_enabled=java_script_enabled)
    page.emulate_media(media="print")
    for form in page.locator("handbook-quiz form.handbook-question").all():
        expect(form).to_be_visible()
    expect(page.locator(".handbook-reader")).to_be_hidden()


def test_a_round_that_is_over_is_printed_too_and_behind_the_words_that_explain_the_rule(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    for _ in range(3):
        press(page, "Hopp over")
    page.emulate_media(media="print")
    questions = page.locator("handbook-quiz form.handbook-question")
    for form in questions.all():
        expect(form).to_be_visible()
    words = page.get_by_role("heading", name="Grensene").bounding_box()
    asked_first = questions.first.bounding_box()
    assert words is not None
    assert asked_first is not None
    assert words["y"] < asked_first["y"]


def test_paper_has_the_three_questions_of_a_guide_and_not_those_for_other_readers(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + "/veier/ny-ansatt.html")
    page.emulate_media(media="print")
    expect(page.locator("form.handbook-question:visible")).to_have_count(3)


@pytest.mark.parametrize("screen", [DESKTOP, TELEPHONE], ids=["desk", "phone"])
def test_nothing_moves_when_the_script_has_run(
    open_page: OpenPage, address: str, screen: dict[str, int]
) -> None:
    page = open_page(address + RULE, viewport=screen)
    expect(page.locator("handbook-round")).to_have_attribute("data-stage", "question")
    assert page.evaluate(SHIFT) < LEAST_SHIFT


def test_without_an_engine_the_questions_are_asked_as_they_are_printed(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, may_fail="wasm|kernel|Failed")
    first = asked(page).get_attribute("id")
    page.evaluate(
        "who => sessionStorage.setItem('handbook-reader /', who)",
        json.dumps({"role": "folkevalgt", "work": ""}),
    )
    page.route("**/*.wasm*", lambda route: route.abort())
    page.reload()
    expect(asked(page)).to_have_attribute("id", str(first))
