"""What is particular to a type of question, besides answering it (see ``test_answers``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

CLASSIFY = ("/retningslinjer/taushetsplikt.html", "sommerfesten-pa-skolen")
ORDER = ("/retningslinjer/krise.html", "melding-om-bussen")
BRANCH = ("/retningslinjer/krise.html", "helikopter-over-fjellet")
SOUND = ("/rad/varsom.html", "leserinnlegget-til-fredag")
REFLECT = ("/retningslinjer/svar-raskt.html", "vi-svarer-raskt")


def opened(open_page: OpenPage, address: str, where: tuple[str, str]) -> Question:
    path, question = where
    return Question(open_page(address + path), question)


def test_items_left_unsorted_are_pointed_out_and_focus_goes_to_the_first(
    open_page: OpenPage, address: str
) -> None:
    question = opened(open_page, address, CLASSIFY)
    question.form.locator("[data-option=a] label").first.click()
    question.check.click()
    left = len(question.data()["items"]) - 1
    expect(question.verdict).to_contain_text(f"{left} punkt står igjen.")
    expect(question.form.locator("[data-option=b] input").first).to_be_focused()


def move_into_order(question: Question, *, by_keyboard: bool) -> None:
    """Move each item to its right place with its own buttons."""
    for place, wanted in enumerate(question.data()["items"]):
        for _ in range(10):
            if question.order().index(wanted) <= place:
                break
            up = question.form.locator(f"li[data-option={wanted}] [data-move=up]").first
            if by_keyboard:
                up.focus()
                question.page.keyboard.press("Enter")
                expect(up).to_be_focused()
            else:
                up.click()


def test_steps_put_in_order_by_the_buttons_are_right_and_each_move_is_announced(
    open_page: OpenPage, address: str
) -> None:
    question = opened(open_page, address, ORDER)
    assert question.order() != question.data()["items"]
    move_into_order(question, by_keyboard=False)
    assert question.order() == question.data()["items"]
    expect(question.form.locator(".handbook-moved")).to_contain_text("Nummer")
    question.check.click()
    count = len(question.data()["items"])
    expect(question.verdict).to_contain_text(f"{count} av {count} er på rett plass.")


def test_steps_are_put_in_order_by_keyboard_and_focus_stays_on_what_is_moved(
    open_page: OpenPage, address: str
) -> None:
    question = opened(open_page, address, ORDER)
    move_into_order(question, by_keyboard=True)
    question.check.focus()
    question.page.keyboard.press("Enter")
    count = len(question.data()["items"])
    expect(question.verdict).to_contain_text(f"{count} av {count} er på rett plass.")


def walk(question: Question, verdict: str) -> list[str]:
    """Choose the first option with a verdict at each step until an end; return the steps passed."""
    data = question.data()
    place, met = data["start"], []
    while place in data["steps"]:
        met.append(place)
        options = data["steps"][place]
        choice = next((o for o in options if o["verdict"] == verdict), options[0])
        step = question.form.locator(f".handbook-step[data-step={place}]")
        expect(step).to_be_visible()
        step.locator(f"[data-option={choice['id']}] label").click()
        question.form.locator("button[type=submit]").click()
        place = choice["next"]
        question.form.get_by_role("button", name="Gå videre").click()
    expect(question.form.locator(f".handbook-end[data-end={place}]")).to_be_visible()
    return [*met, place]


def test_the_best_way_through_a_branch_ends_well(open_page: OpenPage, address: str) -> None:
    question = opened(open_page, address, BRANCH)
    start = question.data()["start"]
    expect(question.form.locator(".handbook-step:visible")).to_have_count(1)
    expect(question.form.locator(f".handbook-step[data-step={start}]")).to_be_visible()
    walk(question, "best")
    expect(question.form).to_contain_text("Poeng for valgene: 100 %")


def test_another_way_through_a_branch_has_other_steps_and_starts_again(
    open_page: OpenPage, address: str
) -> None:
    question = opened(open_page, address, BRANCH)
    walk(question, "breach")
    expect(question.form).to_contain_text("Bryter regelen")
    question.retry.click()
    expect(question.form.locator(".handbook-step:visible")).to_have_count(1)
    expect(question.form.locator("input:checked")).to_have_count(0)


def test_a_branch_without_scripts_is_read_as_steps_with_links(
    open_page: OpenPage, address: str
) -> None:
    path, name = BRANCH
    question = Question(open_page(address + path, java_script_enabled=False), name)
    data = question.data()
    expect(question.form.locator(".handbook-step:visible")).to_have_count(len(data["steps"]))
    question.form.get_by_text("Slik vurderer vi svarene", exact=True).click()
    option = data["steps"][data["start"]][0]
    link = question.form.locator(
        f"[data-step={data['start']}] li[data-option={option['id']}] .handbook-way a"
    )
    link.click()
    assert question.page.url.endswith(f"#{name}-{option['next']}")


def test_what_a_reader_writes_is_answered_with_points_and_sent_nowhere(
    open_page: OpenPage, address: str
) -> None:
    question = opened(open_page, address, REFLECT)
    question.form.get_by_role("textbox", name="Svaret ditt").fill("Vi lover for mye.")
    question.form.get_by_role("button", name="Vis momenter").click()
    expect(question.verdict.locator(".handbook-points")).to_be_visible()
    points = question.form.locator(".handbook-key li").all_text_contents()
    reported = question.said()
    assert [point for point in points if " ".join(point.split()) not in reported] == []
    assert question.page.url.partition("#")[0] == address + REFLECT[0]


def test_a_sure_answer_that_is_not_best_is_marked_and_being_sure_is_optional(
    open_page: OpenPage, address: str
) -> None:
    question = opened(
        open_page, address, ("/retningslinjer/taushetsplikt.html", "bursdag-pa-sykehjemmet")
    )
    confidence = question.form.get_by_role("group", name="Hvor sikker er du?")
    expect(confidence).to_be_hidden()
    question.form.locator("[data-option=a] label").click()
    confidence.get_by_text("Helt sikker").click()
    question.check.click()
    expect(question.verdict).to_contain_text("Du var helt sikker.")
    question.retry.click()
    expect(confidence).to_be_hidden()
    question.answer("b")
    expect(question.verdict).to_contain_text("Beste svar")
    assert "helt sikker" not in question.said()


def test_a_post_in_order_is_left_alone_or_marked_in_vain(open_page: OpenPage, address: str) -> None:
    question = opened(open_page, address, SOUND)
    marked = question.option("b")
    nothing = question.form.get_by_role("checkbox", name="Alt kan stå")
    why = question.form.locator(".handbook-nothing .handbook-note")
    marked.check()
    question.check.click()
    expect(question.verdict).to_contain_text("Alt kan stå, men du markerte 1.")
    expect(why).to_contain_text("Grunnloven § 100 verner kritikken.")
    question.retry.click()
    marked.check()
    nothing.check()
    expect(marked).not_to_be_checked()
    question.check.click()
    expect(question.verdict).to_contain_text("Riktig: Alt kan stå.")
    expect(why).to_contain_text("Grunnloven § 100 verner kritikken.")
