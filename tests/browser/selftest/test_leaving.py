"""Reload, Back and Forward, another page, another tab: no answer is lost or left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.selftest.run import (
    STATE,
    answer_all,
    finished,
    kept,
    link,
    opened,
)
from tests.browser.selftest.selftest_page import PAGE, Selftest

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.mark.parametrize("way", ["ov", "test"])
def test_a_reload_in_the_middle_keeps_place_answers_and_verdicts(
    open_page: OpenPage, address: str, way: str
) -> None:
    selftest = Selftest(open_page(address + link(way, "12")))
    answered = {result["question"] for result in answer_all(selftest, check=way == "ov")}
    types = {asked["type"] for asked in selftest.pool()}
    assert {asked["type"] for asked in selftest.pool() if asked["id"] in answered} == types
    count = len(answered)
    selftest.press("Forrige")
    selftest.at(count - 1)
    before = selftest.page.evaluate(STATE)
    selftest.page.reload()
    selftest.at(count - 1)
    selftest.look_at_all()
    after = selftest.page.evaluate(STATE)
    assert kept(selftest, after) == kept(selftest, before)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible()
    reported = selftest.page.locator(".handbook-selftest-result").inner_text()
    selftest.page.reload()
    expect(selftest.result).to_be_visible()
    assert selftest.page.locator(".handbook-selftest-result").inner_text() == reported


def test_the_browsers_back_and_forward_move_between_questions_and_leave(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address)
    selftest.start("test")
    selftest.answer()
    question = selftest.question()
    selftest.go_on(2)
    selftest.go_on(3)
    selftest.page.go_back()
    selftest.at(2)
    selftest.page.go_back()
    selftest.at(1)
    assert selftest.question() == question
    assert selftest.shown.locator("input:checked").count() > 0
    selftest.page.go_back()
    expect(selftest.button("Start")).to_be_visible()
    selftest.page.go_forward()
    selftest.at(1)
    selftest.page.go_back()
    selftest.press("Fortsett der du var")
    selftest.at(1)
    assert selftest.shown.locator("input:checked").count() > 0


def test_who_leaves_the_page_and_comes_back_finds_the_answers(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address)
    selftest.start("test")
    selftest.answer()
    before = selftest.page.evaluate(STATE)
    selftest.page.goto(address + "/index.html")
    selftest.page.goto(address + PAGE)
    selftest.press("Fortsett der du var")
    selftest.at(1)
    assert kept(selftest, selftest.page.evaluate(STATE)) == kept(selftest, before)


def test_two_tabs_do_not_disturb_each_other(open_page: OpenPage, address: str) -> None:
    one = Selftest(open_page(address + link("test")))
    one.answer()
    other = Selftest(one.page.context.new_page())
    other.page.goto(address + link("test", "12", "annen"))
    other.at(1)
    other.go_on(2)
    before = one.page.evaluate(STATE)
    one.page.reload()
    one.at(1)
    assert one.page.evaluate(STATE) == before
    expect(other.status).to_have_text("Spørsmål 2 av 12")


def test_ended_nothing_is_kept(open_page: OpenPage, address: str) -> None:
    selftest = finished(open_page, address)
    assert selftest.page.evaluate("sessionStorage.length") == 1
    selftest.press("Avslutt og slett svarene")
    expect(selftest.button("Start")).to_be_visible()
    assert selftest.page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    assert selftest.page.locator("form[data-question] input:checked").count() == 0
    assert "#" not in selftest.page.url


def test_an_answer_to_a_changed_question_is_not_put_back(open_page: OpenPage, address: str) -> None:
    selftest = Selftest(open_page(address + link("test")))
    answer_all(selftest, check=False)
    selftest.page.evaluate(
        """() => {
          const name = `handbook-selftest ${location.pathname}`;
          const run = JSON.parse(sessionStorage.getItem(name));
          for (const answer of Object.values(run.answers)) answer.fingerprint = "old";
          sessionStorage.setItem(name, JSON.stringify(run));
        }"""
    )
    selftest.page.reload()
    selftest.at(6)
    assert selftest.page.locator("form[data-question] input:checked").count() == 0
