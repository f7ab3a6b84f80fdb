"""What a reader's browser stores, and only on request."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.progress.progress_page import (
    DAY,
    KEY,
    OTHER,
    PANEL,
    QUESTION,
    RULE,
    age,
    answer,
    answers,
    line,
    mark,
    store,
    stored,
    switch,
)
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage


def test_nothing_is_kept_until_it_is_turned_on(open_page: OpenPage, address: str) -> None:
    page = open_page(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    page.goto(address + PANEL)
    expect(switch(page)).not_to_be_checked()
    expect(page.locator(".handbook-progress-state")).to_have_text("Slått av. Ingenting er lagret.")
    assert stored(page) is None
    page.goto(address + RULE)
    expect(line(page)).to_have_count(0)
    expect(page.locator(".handbook-progress-mark")).to_have_count(0)


def test_an_answer_is_kept_with_confidence_and_without_any_word_of_the_question(
    page: Page, address: str
) -> None:
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.form.locator("[data-option=a] label").click()
    asked.form.get_by_text("Helt sikker", exact=True).click()
    answer(page, address, "a")
    kept = answers(page)[QUESTION]
    assert isinstance(kept.pop("at"), int)
    assert kept == {
        "question": QUESTION,
        "fingerprint": asked.form.get_attribute("data-fingerprint"),
        "response": ["a"],
        "score": 0,
        "max": 1,
        "confidence": "sure",
        "step": 0,
    }


def test_what_is_written_in_a_reflection_is_not_kept(page: Page, address: str) -> None:
    page.goto(address + "/redaksjon/sporsmalstyper.html")
    form = page.locator("form[data-type=reflect]").first
    form.get_by_role("textbox").fill("Kari sa det til meg")
    form.get_by_role("button", name="Vis momenter").click()
    page.wait_for_function(
        "key => localStorage.getItem(key)?.includes('reflect') || "
        "JSON.parse(localStorage.getItem(key)).answers.length > 0",
        arg=KEY,
    )
    assert "Kari" not in json.dumps(stored(page))
    page.reload()
    reported = form.locator(".handbook-kept")
    expect(reported).to_contain_text("Du skrev noe her")


def test_turned_off_before_any_answer_nothing_is_left(page: Page) -> None:
    switch(page).uncheck()
    expect(page.locator(".handbook-progress-state")).to_have_text("Slått av. Ingenting er lagret.")
    assert stored(page) is None


def test_two_tabs_lose_no_answer_and_show_what_the_other_noted(page: Page, address: str) -> None:
    page.goto(address + RULE)
    other = page.context.new_page()
    other.goto(address + RULE)
    answer(page, address, "b")
    expect(line(other)).to_contain_text("Uttelling: 100 %")
    expect(mark(other, "Vern om taushetsplikten")).to_have_count(1)
    answer(other, address, "a", "b", question=OTHER)
    expect(line(page, OTHER)).to_contain_text("Uttelling")
    assert set(answers(page)) == {QUESTION, OTHER}


def test_turned_off_in_one_tab_nothing_more_is_kept_in_the_other(page: Page, address: str) -> None:
    other = page.context.new_page()
    answer(other, address, "b")
    switch(page).uncheck()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Det du svarte før")
    expect(other.locator(".handbook-progress-mark")).to_have_count(0)
    asked = Question(other, OTHER)
    asked.answer("a")
    expect(asked.verdict).not_to_be_empty()
    assert set(answers(page)) == {QUESTION}
    switch(page).check()
    expect(mark(other, "Vern om taushetsplikten")).to_have_count(1)


def test_a_kernel_that_dies_after_the_verdict_loses_no_answer(page: Page, address: str) -> None:
    page.add_init_script(
        """const post = Worker.prototype.postMessage;
        window.isKilled = false;
        Worker.prototype.postMessage = function (message) {
          if (!isKilled && message.content?.includes('"op":"note"')) {
            isKilled = true;
            this.terminate();
            setTimeout(() => this.onerror?.(new ErrorEvent("error", { message: "killed" })));
          }
          return post.apply(this, arguments);
        };"""
    )
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).rules.length > 0", arg=KEY, timeout=20_000
    )
    assert page.evaluate("window.isKilled")
    assert answers(page)[QUESTION]["score"] == 1


LEAVING = """const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message) {
  if (!message.content?.includes('"op":"note"')) return post.apply(this, arguments);
};"""
"""What a page that is left at once never gets: the engine's note."""


def test_the_answer_of_a_reader_who_leaves_as_the_verdict_comes_is_kept(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    age(page, 5, step=2)
    page.add_init_script(LEAVING)
    page.goto(address + RULE)
    Question(page, QUESTION).answer("b")
    expect(Question(page, QUESTION).verdict).not_to_be_empty()
    Question(page, OTHER).answer("a")
    expect(Question(page, OTHER).verdict).not_to_be_empty()
    kept = answers(page)
    assert kept[QUESTION]["step"] == 2
    assert time.time() - kept[QUESTION]["at"] < DAY
    assert (kept[OTHER]["score"], kept[OTHER]["step"]) == (0.25, 0)


def test_the_contents_are_marked_by_the_panel_if_the_page_was_left_before(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    kept = stored(page)
    assert kept
    store(page, {**kept, "rules": []})
    page.goto(address + PANEL)
    expect(mark(page, "Vern om taushetsplikten")).to_have_count(1)


LATE = """const post = Worker.prototype.postMessage;
window.isHeld = true;
const held = [];
Worker.prototype.postMessage = function (...sent) {
  if (!isHeld || !sent[0].content?.includes('"op":"note"')) return post.apply(this, sent);
  held.push(() => post.apply(this, sent));
};
window.release = () => { isHeld = false; for (const send of held) send(); };"""
"""Holds the engine's first note back until ``release()``."""


def test_a_question_answered_again_before_the_first_answer_was_noted_keeps_its_step_up(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    age(page, 5)
    page.add_init_script(LATE)
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    for _round in range(2):
        asked.answer("b")
        expect(asked.verdict).not_to_be_empty()
        asked.form.get_by_role("button", name="Prøv igjen").click()
        expect(asked.verdict).to_be_empty()
    assert answers(page)[QUESTION]["step"] == 0
    page.evaluate("release()")
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).answers[0].step === 1", arg=KEY
    )
