"""A draft is stored when, and only when, the reader turns that on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.site_server import serve
from tests.browser.tools.tool_page import FOREIGN, KEY, PLAN, SPOILT, Tool

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.quiz_page import OpenPage

FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"

# In one go, so that the page has no pause in which to store what was written.
WRITE_AND_EMPTY = """
(form) => {
  const control = form.querySelector("#answer-tjeneste");
  control.value = "Kinoen";
  control.dispatchEvent(new Event("input", { bubbles: true }));
  form.reset();
}
"""


def test_without_the_readers_word_nothing_is_kept(tool: Tool) -> None:
    expect(tool.reported("draft")).to_have_text("Slått av. Håndboka lagrer ingenting på maskinen.")
    tool.write("tjeneste", "Biblioteket")
    tool.tick("alder", "voksne")
    tool.read_through()
    assert tool.page.evaluate("localStorage.length + sessionStorage.length") == 0
    tool.page.reload()
    expect(tool.switch).not_to_be_checked()
    assert tool.page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_what_was_written_is_there_when_the_reader_comes_back_and_is_read_again(
    open_page: OpenPage, site: Path
) -> None:
    # Chromium does not restore the forms of a page sent with no-store.
    with serve(site, headers={"Cache-Control": "no-cache"}) as address:
        tool = Tool(open_page(address + PLAN))
        tool.write("tjeneste", "Barnevern")
        tool.tick("alder", "voksne")
        before = tool.answers()
        tool.page.goto(address + "/genindex.html")
        tool.page.go_back()
        expect(tool.control("tjeneste")).to_have_value("Barnevern")
        assert tool.answers() == before
        expect(tool.sheet).to_contain_text("Barnevern")


def test_a_form_that_was_emptied_by_no_reader_leaves_the_draft_alone(tool: Tool) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    kept = tool.stored()
    tool.form.evaluate("form => form.reset()")
    tool.control("kanal").focus()
    tool.read_through()
    tool.page.reload()
    assert tool.stored() == kept
    expect(tool.control("tjeneste")).to_have_value("Biblioteket")


def test_what_was_written_just_before_the_form_was_emptied_is_kept(tool: Tool) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    tool.form.evaluate(WRITE_AND_EMPTY)
    tool.control("kanal").focus()
    tool.read_through()
    tool.page.reload()
    expect(tool.control("tjeneste")).to_have_value("Kinoen")


def test_a_draft_that_is_kept_is_there_after_a_reload_down_to_the_last_letter(tool: Tool) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    tool.write("hvorfor", "To linjer\n\nog «tegn» & <b>merker</b>")
    tool.tick("alder", "voksne")
    tool.tick("alder", "eldre")
    tool.tick("tilgang", "flere")
    tool.write("kanal", "Facebook")  # and leaves at once
    before = tool.answers()
    tool.page.reload()
    expect(tool.switch).to_be_checked()
    assert tool.answers() == before
    assert before["alder"] == ["voksne", "eldre"]


def test_a_draft_that_comes_back_does_not_start_the_kernel_until_a_reader_comes_near(
    tool: Tool,
) -> None:
    tool.write("tjeneste", "Barnevern")
    tool.keep()
    asked: list[str] = []
    tool.page.on("request", lambda request: asked.append(request.url))
    tool.page.reload()
    expect(tool.sheet).to_contain_text("Barnevern")
    assert not any("micropython" in url or "worker" in url for url in asked)
    tool.control("kanal").focus()
    expect(tool.advice("tjeneste")).to_be_visible()
    assert any("micropython" in url for url in asked)


def test_turned_off_the_draft_is_gone_from_the_machine_and_stands_in_the_form(tool: Tool) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    assert tool.stored()["answers"][0]["answer"] == "Biblioteket"
    tool.switch.uncheck()
    expect(tool.reported("draft")).to_have_text("Slått av. Håndboka lagrer ingenting på maskinen.")
    tool.write("kanal", "Facebook")
    tool.read_through()
    assert tool.page.evaluate("localStorage.length") == 0
    assert tool.answers() == {"tjeneste": ["Biblioteket"], "kanal": ["Facebook"]}


def test_an_emptied_form_is_an_empty_draft_until_that_is_undone(tool: Tool) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    tool.press("Tøm skjemaet")
    assert tool.stored()["answers"] == []
    tool.press("Angre")
    assert tool.stored()["answers"][0]["answer"] == "Biblioteket"


@pytest.mark.parametrize("text", [*SPOILT.values(), FOREIGN], ids=[*SPOILT, "foreign"])
def test_what_cannot_be_read_stops_no_tool_and_is_reported_and_left_until_deleted(
    tool: Tool, text: str
) -> None:
    tool.store(text)
    tool.page.reload()
    expect(tool.reported("draft")).to_contain_text("kan ikke leses")
    tool.switch.press("Space")
    expect(tool.switch).not_to_be_checked()
    tool.write("tjeneste", "Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    assert tool.page.evaluate("key => localStorage.getItem(key)", KEY) == text
    tool.press("Slett det som er husket")
    expect(tool.reported("draft")).to_contain_text("Utkastet er slettet fra maskinen.")
    expect(tool.switch).to_be_focused()
    assert tool.page.evaluate("localStorage.length") == 0
    tool.keep()
    assert tool.answers() == {"tjeneste": ["Barnevern"]}


def test_forbidden_storage_stops_no_tool_and_is_reported(browser: Browser, address: str) -> None:
    with browser.new_context(locale="nb-NO") as context:  # the theme's own script fails there
        context.add_init_script(FORBIDDEN)
        page = context.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(error.stack or ""))
        page.goto(address + PLAN)
        tool = Tool(page)
        expect(tool.reported("draft")).to_contain_text("lar ikke håndboka lagre noe")
        tool.switch.press("Space")
        expect(tool.switch).not_to_be_checked()
        tool.write("tjeneste", "Barnevern")
        expect(tool.advice("tjeneste")).to_be_visible()
        assert [fault for fault in faults if "handbook" in fault] == []


def test_full_storage_stops_no_tool_and_is_reported(tool: Tool) -> None:
    tool.keep()
    tool.page.evaluate(f"void ({FULL})")
    tool.write("tjeneste", "Barnevern")
    expect(tool.reported("draft")).to_contain_text("ikke plass til utkastet")
    expect(tool.advice("tjeneste")).to_be_visible()


def test_two_tabs_never_write_over_each_other(tool: Tool, address: str) -> None:
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    other = Tool(tool.page.context.new_page())
    other.page.goto(address + PLAN)
    expect(other.control("tjeneste")).to_have_value("Biblioteket")
    other.write("kanal", "Facebook")
    expect(tool.control("kanal")).to_have_value("Facebook")
    tool.write("ansvarlig", "Biblioteksjefen")
    expect(other.control("ansvarlig")).to_have_value("Biblioteksjefen")
    assert other.answers() == tool.answers()
    other.switch.uncheck()
    expect(tool.switch).not_to_be_checked()
    tool.write("skriver", "To bibliotekarer")
    tool.read_through()
    assert tool.page.evaluate("localStorage.length") == 0


def test_answers_are_not_replaced_when_another_tab_stores_its_own(tool: Tool, address: str) -> None:
    other = Tool(tool.page.context.new_page())
    other.page.goto(address + PLAN)
    other.write("tjeneste", "Kinoen")
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    kept = tool.stored()
    expect(other.reported("draft")).to_contain_text("Et annet utkast er husket fra en annen fane.")
    expect(other.switch).not_to_be_checked()
    assert other.answers() == {"tjeneste": ["Kinoen"]}
    other.write("kanal", "Facebook")
    other.page.goto(address + "/genindex.html")  # a page that is left stores what was answered
    assert tool.stored() == kept
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}


def test_who_deletes_the_answers_of_another_tab_can_store_ones_own(
    tool: Tool, address: str
) -> None:
    other = Tool(tool.page.context.new_page())
    other.page.goto(address + PLAN)
    other.write("tjeneste", "Kinoen")
    tool.write("tjeneste", "Biblioteket")
    tool.keep()
    other.press("Slett det som er husket")
    expect(tool.switch).not_to_be_checked()
    other.keep()
    assert other.stored()["answers"][0]["answer"] == "Kinoen"
    expect(tool.reported("draft")).to_contain_text("Et annet utkast er husket fra en annen fane.")
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}
