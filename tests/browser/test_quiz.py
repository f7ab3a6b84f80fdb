"""A reader answers: by pointer and by keyboard, right, wrong and in part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

PAGE = "/retningslinjer/taushetsplikt.html"
SINGLE = "bursdag-pa-sykehjemmet"
ICON = "merke.svg"  # browsers request it at any time
MULTIPLE = "feierens-bilde"
IDLE_AND_ASKED = """
async () => {
  await new Promise((done) => requestIdleCallback(done));
  await fetch("?sist");
}
"""


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.outerHTML"))


def test_the_best_answer_is_reported_with_its_reason_and_its_rule(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("b")
    expect(question.verdict).to_contain_text("Beste svar")
    assert question.said() == f"Beste svar {question.key('b')}"
    assert question.said().endswith("Regel: Vern om taushetsplikten")
    expect(question.verdict.get_by_role("link")).to_have_attribute("href", "#rule-taushetsplikt")


def test_an_answer_right_in_part_tells_in_each_row_how_it_came_out_and_why(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), MULTIPLE)
    question.answer("a", "b", "c")
    expect(question.verdict).to_contain_text(
        "Du fant 2 av 4 riktige. Ett av valgene dine var galt."
    )
    marks = {"a": "Riktig", "b": "Galt", "c": "Riktig", "d": "Glemt", "f": "Glemt"}
    assert question.notes() == [f"{word} {question.key(x)}" for x, word in marks.items()]
    for letter, word in marks.items():
        option = question.form.locator(f".handbook-option[data-option={letter}]")
        expect(option.locator(".handbook-note svg")).to_be_visible()
        expect(question.option(letter)).to_have_accessible_name(re.compile(f"{word}$"))
        expect(question.option(letter)).to_have_accessible_description(
            re.compile(re.escape(question.key(letter)[:40]))
        )


def test_the_pressed_button_stays_where_it_is_when_reasons_open_above_it(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), MULTIPLE)
    question.option("a").check()
    question.check.scroll_into_view_if_needed()
    before = question.form.locator(".handbook-actions").bounding_box()
    question.check.click()
    expect(question.verdict).to_contain_text("Du fant 1 av 4")
    after = question.form.locator(".handbook-actions").bounding_box()
    assert before
    assert after
    assert after["y"] <= before["y"]
    assert after["y"] > before["y"] - 200  # to see the whole verdict
    expect(question.verdict).to_be_in_viewport()


def test_all_right_ticks_are_reported_as_right(open_page: OpenPage, address: str) -> None:
    question = Question(open_page(address + PAGE), MULTIPLE)
    question.answer("a", "c", "d", "f")
    expect(question.verdict).to_have_text(re.compile(r"^Du fant 4 av 4 riktige\."))


def test_the_marks_on_options_have_words_and_icons_not_colour_alone(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("d")
    mark = question.form.locator("[data-option=d] .handbook-judgement .handbook-mark")
    expect(mark).to_have_text("Risikabelt")
    expect(mark.locator("svg")).to_be_visible()


def test_nothing_chosen_is_pointed_out_and_focus_goes_to_the_first_option(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.check.click()
    expect(question.verdict).to_have_text("Velg et svar først.")
    expect(question.option("a")).to_be_focused()


def test_trying_again_clears_the_verdict_and_takes_a_new_answer(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("a")
    question.retry.click()
    expect(question.verdict).to_be_empty()
    expect(question.form.locator("fieldset .handbook-mark")).to_have_count(0)
    expect(question.form.locator("input:checked")).to_have_count(0)
    question.answer("c")
    expect(question.verdict).to_contain_text("Godt nok")


def test_an_answered_question_does_not_change_until_the_reader_tries_again(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("a")
    expect(question.retry).to_be_visible()
    question.form.locator("[data-option=b] label").click(force=True)
    expect(question.option("a")).to_be_checked()
    expect(question.option("a")).to_have_attribute("aria-disabled", "true")


def test_a_quiz_is_answered_by_keyboard_alone(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    single = Question(page, SINGLE)
    single.option("a").focus()  # where Tab leads is tested below
    page.keyboard.press("ArrowDown")
    expect(single.option("b")).to_be_checked()
    page.keyboard.press("Tab")
    expect(single.form.get_by_role("radio", name="Usikker")).to_be_focused()
    page.keyboard.press("Tab")
    expect(single.check).to_be_focused()
    page.keyboard.press("Enter")
    expect(single.verdict).to_contain_text("Beste svar")
    expect(single.verdict).to_be_focused()
    page.keyboard.press("Tab")
    expect(single.verdict.get_by_role("link")).to_be_focused()
    page.keyboard.press("Tab")
    expect(single.retry).to_be_focused()
    page.keyboard.press("Enter")
    expect(single.verdict).to_be_empty()
    assert 'value="' in focused(page)
    multiple = Question(page, MULTIPLE)
    multiple.option("a").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(multiple.verdict).to_contain_text("Du fant 1 av 4 riktige")


def test_tab_goes_through_reader_options_button_key_and_what_leads_on_in_reading_order(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    page.get_by_role("link", name="veiledning").first.focus()
    met = []
    for _ in range(7):
        page.keyboard.press("Tab")
        met.append(focused(page).split(">")[0])
    assert 'name="role"' in met[0]
    assert 'name="work"' in met[1]
    assert 'type="radio"' in met[2]
    assert 'type="submit"' in met[3]
    assert met[4].startswith("<summary")
    assert 'name="skip"' in met[5]
    assert met[6].startswith("<summary")


def test_the_judgement_alone_is_announced_by_a_region_that_was_there_before(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    said = question.verdict.get_by_role("status")
    expect(said).to_be_empty()
    expect(said).to_have_attribute("aria-atomic", "true")
    question.option("b").check()
    # Submitted from outside the form, as in a self-check: focus stays where it is.
    question.form.evaluate("""form => {
      document.activeElement.blur();
      const quiz = form.closest("handbook-quiz");
      return quiz.check(quiz.questions.find((each) => each.form === form));
    }""")
    expect(said).to_have_text("Beste svar")
    expect(said).not_to_have_attribute("aria-live", "off")
    expect(question.verdict).to_contain_text(question.key("b")[:30])


def test_who_sends_an_answer_is_led_to_the_verdict_named_by_the_judgement_and_hears_it_once(
    open_page: OpenPage, address: str
) -> None:
    question = Question(open_page(address + PAGE), SINGLE)
    question.answer("a")
    expect(question.verdict).to_be_focused()
    expect(question.verdict).to_have_role("group")
    expect(question.verdict).to_have_accessible_name("Bryter regelen Det beste svaret er B.")
    expect(question.verdict.get_by_role("status")).to_have_attribute("aria-live", "off")
    assert question.said().startswith("Bryter regelen")
    question.retry.click()
    expect(question.verdict).not_to_have_role("group")
    question.check.click()
    expect(question.verdict.get_by_role("status")).not_to_have_attribute("aria-live", "off")


def test_the_kernel_starts_at_the_first_sign_of_intent_and_once(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    loaded: list[str] = []
    page.context.on("request", lambda request: loaded.append(request.url.rsplit("/", 1)[-1]))
    page.mouse.wheel(0, 400)
    page.wait_for_function("scrollY > 0")
    # Requests started by scrolling would come before this one.
    page.evaluate(IDLE_AND_ASKED)
    assert [name for name in loaded if name != ICON] == ["taushetsplikt.html?sist"]
    loaded.clear()
    Question(page, SINGLE).answer("b")
    expect(Question(page, SINGLE).verdict).to_contain_text("Beste svar")
    Question(page, MULTIPLE).answer("a")
    expect(Question(page, MULTIPLE).verdict).to_contain_text("Du fant")
    # They arrive in parallel.
    names = sorted(name.split("?")[0] for name in loaded if name != ICON)
    names = [name for name in names if not name.endswith(".woff2")]  # what is shown now
    assert names == ["handbook-kernel.js", "handbook-worker.js", "micropython.wasm"]


def test_two_questions_keep_their_own_answers(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    first, second = Question(page, SINGLE), Question(page, "moteflytting-i-messenger")
    first.answer("a")
    second.answer("c")
    expect(second.verdict).to_contain_text("Beste svar")
    expect(first.verdict).to_contain_text("Bryter regelen")
