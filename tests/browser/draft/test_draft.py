"""A draft is looked over by hand and by key; nothing of it is lost, run, or stored without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.draft.draft_page import DRAFT, FAULTY, KEY, Writer
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

COUNT_GIVEN = """() => {
  globalThis.given = 0;
  const { ask } = handbookEngine;
  handbookEngine.ask = async (request, parse) => {
    const reply = await ask.call(handbookEngine, request, parse);
    if (request.op === "look-over" && typeof request.checks === "object") given += 1;
    return reply;
  };
}"""
"""Counts how often the engine was given the words."""
NOTHING_ALIKE = """() => {
  const { ask } = handbookEngine;
  handbookEngine.ask = async (request, parse) => {
    if (request.op === "alike") throw new Error("nothing");
    return ask.call(handbookEngine, request, parse);
  };
}"""
"""Lets the engine fail whenever it is asked for questions that are alike."""
MARKUP = '<img src=x onerror="document.title = 1"><b>Amina (4)</b> \u202eer\u202c syk \ud7ff\u200d'


def test_a_draft_is_looked_over_waved_off_and_led_on_by_hand(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.look(FAULTY)
    assert writer.marks() == ["Amina1", "sykehuset2", "400 00 0123"]
    expect(writer.hits).to_have_count(3)
    expect(writer.hits.first).to_contain_text("Vern om taushetsplikten")
    expect(writer.lines).to_have_count(5)
    expect(writer.lines.nth(1)).to_contain_text("Se sted 1, 3. Kanskje sted 2.")
    expect(writer.lines.nth(2)).to_have_text("Lover eller avgjør du noe?")
    expect(writer.alike).to_have_count(3)
    writer.page.get_by_role("button", name="Vis «400 00 012» i utkastet").click()
    expect(writer.area).to_be_focused()
    selected = "area => area.value.slice(area.selectionStart, area.selectionEnd)"
    assert writer.area.evaluate(selected) == "400 00 012"
    writer.page.get_by_role("button", name="Ikke aktuelt: «400 00 012»").click()
    assert writer.marks() == ["Amina1", "sykehuset2"]
    expect(writer.lines.nth(1)).to_contain_text("Se sted 1. Kanskje sted 2.")
    writer.page.get_by_role("button", name="Hent fram igjen (1)").click()
    expect(writer.hits).to_have_count(3)
    writer.alike.first.click()
    expect(writer.page.locator("form.handbook-question:target")).to_be_visible()


def test_what_may_be_asked_in_vain_comes_last_and_is_said_and_shown_to_be_doubtful(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.look(FAULTY)
    perhaps = writer.page.locator(".handbook-draft-maybe")
    expect(perhaps.get_by_role("heading")).to_have_text("Kanskje")
    expect(writer.hits.last).to_contain_text("«sykehuset»")
    expect(perhaps.locator(".handbook-draft-hit")).to_have_count(1)
    link = writer.marked.get_by_role("link")
    assert [each.get_attribute("aria-label") for each in link.all()] == [
        "Sted 1: Navn sammen med noe mer",
        "Sted 2, kanskje: Helse og navn",
        "Sted 3: Mobilnummer",
    ]
    style = "mark => getComputedStyle(mark).borderBottomStyle"
    lines = [each.evaluate(style) for each in writer.marked.locator("mark").all()]
    assert lines == ["solid", "dashed", "solid"]
    writer.page.get_by_role("button", name="Ikke aktuelt: «sykehuset»").click()
    expect(perhaps).to_be_hidden()
    expect(writer.hits).to_have_count(2)


def test_who_pastes_and_presses_at_once_has_the_words_sent_once(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.page.evaluate(COUNT_GIVEN)
    writer.look(FAULTY)
    expect(writer.hits).to_have_count(3)
    assert writer.page.evaluate("given") == 1


def test_the_kernel_has_the_words_when_the_draft_is_written(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.page.evaluate(COUNT_GIVEN)
    writer.area.focus()
    writer.page.wait_for_function("given === 1")
    expect(writer.hits).to_have_count(0)
    expect(writer.reported("draft")).to_be_empty()
    writer.look(FAULTY)
    expect(writer.hits).to_have_count(3)
    assert writer.page.evaluate("given") == 1


def test_by_key_each_mark_leads_to_its_question_and_waving_off_to_the_next(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    keys = writer.page.keyboard
    writer.area.focus()
    keys.insert_text(FAULTY)
    button = writer.page.get_by_role("button", name="Se over", exact=True)
    for _press in range(9):
        keys.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            break
    keys.press("Enter")
    expect(writer.page.locator("#handbook-draft-heading")).to_be_focused()
    keys.press("Tab")
    keys.press("Enter")
    expect(writer.page.locator("#handbook-place-1")).to_be_focused()
    keys.press("Tab")
    keys.press("Tab")
    for name in ("400 00 012", "sykehuset"):
        keys.press("Enter")
        waving = writer.page.get_by_role("button", name=f"Ikke aktuelt: «{name}»")
        expect(waving).to_be_focused()
    keys.press("Enter")
    expect(writer.page.get_by_role("button", name="Hent fram igjen (3)")).to_be_focused()
    expect(writer.count).to_contain_text("Ingenting er merket.")


def test_markup_and_odd_characters_in_a_draft_are_shown_and_never_run(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    title = writer.page.title()
    writer.look(MARKUP + " æ" * 5_000)
    assert writer.marked.locator("img, b").count() == 0
    writer.marked.locator("a").evaluate_all("numbers => numbers.forEach((each) => each.remove())")
    assert writer.marked.text_content() == MARKUP + " æ" * 5_000
    assert writer.page.title() == title
    writer.area.fill("  \n ")
    writer.page.get_by_role("button", name="Se over", exact=True).click()
    expect(writer.reported("draft")).to_have_text("Skriv eller lim inn et utkast først.")


def test_a_draft_is_not_lost_by_reload_or_back_though_the_machine_does_not_keep_it(
    open_page: OpenPage, site: Path
) -> None:
    # Chromium does not restore the forms of a page sent with no-store.
    with serve(site, headers={"Cache-Control": "no-cache"}) as address:
        writer = Writer(open_page(address + DRAFT))
        writer.area.fill(FAULTY)
        writer.page.reload()
        expect(writer.area).to_have_value(FAULTY)
        writer.page.goto(address + "/genindex.html")
        writer.page.go_back()
        expect(writer.area).to_have_value(FAULTY)
        assert writer.page.evaluate("localStorage.length") == 0


def test_a_draft_is_stored_while_the_reader_wants_that(open_page: OpenPage, address: str) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.area.fill(FAULTY)
    writer.switch.check()
    writer.area.press("Control+End")
    writer.area.press_sequentially("?")
    assert writer.stored()["text"] == FAULTY + "?"
    writer.page.reload()
    expect(writer.area).to_have_value(FAULTY + "?")
    writer.switch.uncheck()
    assert writer.stored() is None
    writer.page.evaluate("key => localStorage.setItem(key, '[')", KEY)
    writer.page.reload()
    expect(writer.reported("kept")).to_contain_text("kan ikke leses")
    writer.page.get_by_role("button", name="Slett det som er husket").click()
    expect(writer.switch).not_to_be_checked()
    assert writer.stored() is None


@pytest.mark.parametrize(
    "text",
    ['{"text": 7}', "[]", '{"format": "handbook-tool", "version": 1}', "\\u0000", "{}"],
    ids=["no text", "a list", "another tool's", "no JSON", "nothing"],
)
def test_a_stored_draft_that_is_something_else_is_reported_and_stays_until_deleted(
    open_page: OpenPage, address: str, text: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    writer.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    writer.page.reload()
    expect(writer.reported("kept")).to_contain_text("kan ikke leses")
    expect(writer.area).to_have_value("")
    writer.look(FAULTY)
    expect(writer.hits).to_have_count(3)
    assert writer.page.evaluate("key => localStorage.getItem(key)", KEY) == text


def test_with_the_kernel_blocked_the_draft_stays_and_the_checklist_opens(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + DRAFT)
    page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    writer = Writer(page)
    writer.area.fill(FAULTY)
    page.get_by_role("button", name="Se over", exact=True).click()
    expect(writer.reported("draft")).to_contain_text("Utkastet kan ikke ses over")
    expect(writer.area).to_have_value(FAULTY)
    expect(page.locator(".handbook-draft-check").first).to_be_visible()
    page.context.unroute("**/handbook-worker.js*")
    page.get_by_role("button", name="Se over", exact=True).click()
    expect(writer.hits).to_have_count(3)


def test_a_kernel_that_never_comes_is_given_up_and_another_try_may_help(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + DRAFT)
    page.context.route("**/micropython.wasm*", lambda _route: None)
    page.clock.install()
    writer = Writer(page)
    writer.area.fill(FAULTY)
    page.get_by_role("button", name="Se over", exact=True).click()
    slow = writer.reported("draft").get_by_text("Det tok for lang tid å se over utkastet.")
    # Whoever is about to write and whoever asks wait in turn, each as long as nothing comes.
    for _silence in range(100):
        page.clock.run_for(11_000)
        if slow.is_visible():
            break
    expect(slow).to_be_visible()
    expect(writer.reported("draft")).to_contain_text("Prøv en gang til")
    expect(page.locator(".handbook-draft-check").first).to_be_visible()
    page.context.unroute("**/micropython.wasm*")
    page.get_by_role("button", name="Se over", exact=True).click()
    expect(writer.hits).to_have_count(3)


def test_a_look_is_shown_without_questions_that_are_alike_when_those_fail(
    open_page: OpenPage, address: str
) -> None:
    writer = Writer(open_page(address + DRAFT))
    heading = writer.page.get_by_role("heading", name="Spørsmål som ligner")
    writer.look(FAULTY)
    expect(heading).to_be_visible()
    writer.page.evaluate(NOTHING_ALIKE)
    writer.look(FAULTY + " Hei!")
    expect(writer.hits).to_have_count(3)
    expect(writer.reported("draft")).to_be_empty()
    expect(heading).to_be_hidden()


def test_without_scripts_the_page_says_so_and_has_the_checklist(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + DRAFT, java_script_enabled=False)
    expect(page.get_by_text("Verktøyet trenger skript")).to_be_visible()
    assert page.locator(".handbook-draft-check").locator("visible=true").count() > 20
    expect(page.locator("handbook-draft button").locator("visible=true")).to_have_count(0)


def test_on_paper_the_checklist_is_there_though_it_is_folded(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + DRAFT)
    check = page.locator(".handbook-draft-check").first
    expect(check).to_be_hidden()
    page.emulate_media(media="print")
    expect(check).to_be_visible()


def test_no_state_has_a_violation_or_sticks_out(open_page: OpenPage, address: str) -> None:
    writer = Writer(open_page(address + DRAFT))
    found = {"blank": faults_of_state(writer.page)}
    writer.look(FAULTY + " " + "x" * 300)
    found["looked over"] = faults_of_state(writer.page)
    writer.page.get_by_role("button", name="Ikke aktuelt: «Amina»").click()
    writer.page.locator(".handbook-draft-list > summary").click()
    writer.switch.check()
    found["waved off, kept and unfolded"] = faults_of_state(writer.page)
    assert {state: faults for state, faults in found.items() if faults} == {}
