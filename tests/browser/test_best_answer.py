"""Which answer was best is seen beside the verdict on another, without a press, and is announced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes
from tests.browser.pages import MOTION
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.quiz_page import OpenPage

PAGE = "/redaksjon/sporsmalstyper.html"
SINGLE = "bursdag-pa-sykehjemmet"
BRANCH = "helikopter-over-fjellet"
BASIS = " Regel: Vern om taushetsplikten"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def row(question: Question, letter: str) -> Locator:
    return question.form.locator(f".handbook-answer .handbook-option[data-option={letter}]")


def top(element: Locator) -> float:
    box = element.bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize(("chosen", "verdict"), [("a", "Bryter regelen"), ("c", "Godt nok")])
def test_the_best_option_is_marked_in_its_own_row_with_its_reason(
    open_page: OpenPage, address: str, chosen: str, verdict: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer(chosen)
    best = row(question, "b")
    expect(best).to_have_attribute("data-state", "best")
    expect(best.locator(".handbook-note .handbook-mark")).to_have_text("Beste svar")
    # The rule is named once, with the reason for what was chosen.
    assert question.key("b").endswith(BASIS)
    assert question.notes() == [f"Beste svar {question.key('b').removesuffix(BASIS)}"]
    assert question.said() == f"{verdict} Det beste svaret er B. {question.key(chosen)}"
    text = question.form.locator(".handbook-answer").inner_text()
    assert text.count("Legge ut bare kaka") == 1


def test_a_best_answer_is_the_only_row_that_is_marked(open_page: OpenPage, address: str) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("b")
    expect(question.verdict).to_contain_text("Beste svar")
    expect(question.form.locator(".handbook-option[data-state]")).to_have_count(1)
    expect(question.form.locator(".handbook-best")).to_have_count(0)
    assert question.notes() == []


def test_a_screen_reader_gets_its_letter_with_the_verdict_and_why_at_its_row(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("d")
    expect(question.verdict).to_be_focused()
    expect(question.verdict).to_have_accessible_name("Risikabelt Det beste svaret er B.")
    expect(question.option("b")).to_have_accessible_name(re.compile("^B Legge ut .* Beste svar$"))
    expect(question.option("b")).to_have_accessible_description(
        re.compile(re.escape(question.key("b")[:40]))
    )


@pytest.mark.parametrize("settings", [{}, {**PHONE, **MOTION}], ids=["desk", "phone"])
def test_a_reason_that_opens_above_what_was_chosen_moves_nothing(
    open_page: OpenPage, address: str, settings: dict[str, Any]
) -> None:
    question = Question(open_page(address + PAGE, **settings), SINGLE)
    question.option("d").check()
    question.check.scroll_into_view_if_needed()
    before = top(row(question, "d"))
    question.check.click()
    expect(row(question, "b").locator(".handbook-note")).to_be_visible()
    assert top(row(question, "d")) == pytest.approx(before, abs=1)


def test_a_verdict_that_opens_where_it_was_scrolled_away_is_brought_into_view(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE, **PHONE, **MOTION), SINGLE)
    question.option("a").check()
    question.check.evaluate("button => button.scrollIntoView({ block: 'start' })")
    expect(row(question, "a")).not_to_be_in_viewport()
    question.check.click()
    expect(question.verdict.locator(".handbook-judgement")).to_be_in_viewport(ratio=1)


def test_each_step_of_a_thread_shows_its_own_best_answer_and_keeps_it(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), BRANCH)
    data = question.data()
    name, met = data["start"], []
    while name in data["steps"]:
        options = data["steps"][name]
        best = next(option["id"] for option in options if option["verdict"] == "best")
        other = next(option for option in options if option["id"] != best)
        step = question.form.locator(f".handbook-step[data-step={name}]")
        step.locator(f"[data-option={other['id']}] label").click()
        question.check.click()
        expect(question.verdict).to_contain_text(f"Det beste svaret er {best.upper()}.")
        note = step.locator(f"[data-option={best}] .handbook-note")
        expect(note).to_contain_text("Beste svar")
        control = step.locator(f"[data-option={best}] input")
        expect(control).to_have_attribute("aria-describedby", note.get_attribute("id") or "-")
        met.append(note)
        question.form.get_by_role("button", name="Gå videre").click()
        name = other["next"]
    assert len({note.get_attribute("id") for note in met}) == len(met) > 1
    question.retry.click()
    expect(question.form.locator(".handbook-note, .handbook-answer .handbook-mark")).to_have_count(
        0
    )


def test_both_rows_are_accessible_in_light_and_dark(open_page: OpenPage, address: str) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("a")
    expect(row(question, "b").locator(".handbook-note")).to_be_visible()
    assert violations_in_both_schemes(question.page) == []
