"""What is written stays with its tab: no other tab replaces it, and what is cleared is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.draft.draft_page import DRAFT, FAULTY, Writer
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

OTHER = "Et annet utkast er husket fra en annen fane."
EVERYWHERE = "JSON.stringify([history.state, localStorage, sessionStorage])"


def beside(writer: Writer) -> Writer:
    """Open the page in another tab of the same browser."""
    page = writer.page.context.new_page()
    page.goto(writer.page.url)
    return Writer(page)


@pytest.fixture
def writer(open_page: OpenPage, site: Path) -> Iterator[Writer]:
    # Chromium does not restore the forms of a page sent with no-store.
    with serve(site, headers={"Cache-Control": "no-cache"}) as address:
        yield Writer(open_page(address + DRAFT))


def clear(writer: Writer) -> None:
    writer.page.get_by_role("button", name="Tøm", exact=True).click()
    expect(writer.area).to_have_value("")


def follow_marks(writer: Writer) -> None:
    """Follow each number in the marked draft to its place; that adds to the tab's history."""
    for number in range(1, writer.hits.count() + 1):
        writer.marked.get_by_role("link", name=f"Sted {number}").click()
        writer.page.wait_for_url(f"**#handbook-place-{number}")


def test_what_one_writes_is_not_replaced_when_another_tab_stores_its_draft(writer: Writer) -> None:
    other = beside(writer)
    writer.area.fill("Møt opp på torsdag.")
    other.area.fill("Kom på fredag")
    writer.switch.check()
    expect(other.reported("kept")).to_contain_text(OTHER)
    expect(other.switch).not_to_be_checked()
    other.area.press("Control+End")
    other.area.press_sequentially("!")
    assert writer.stored()["text"] == "Møt opp på torsdag."
    other.page.reload()
    expect(other.reported("kept")).to_contain_text(OTHER)
    expect(other.area).to_have_value("Kom på fredag!")
    expect(writer.area).to_have_value("Møt opp på torsdag.")
    writer.switch.uncheck()
    expect(other.reported("kept")).to_contain_text("Slått av.")
    expect(other.area).to_have_value("Kom på fredag!")
    other.switch.check()
    expect(writer.reported("kept")).to_contain_text(OTHER)
    expect(writer.area).to_have_value("Møt opp på torsdag.")
    assert other.stored()["text"] == "Kom på fredag!"


def test_a_switch_that_another_tab_turns_off_brings_back_no_older_text(
    writer: Writer,
) -> None:
    writer.switch.check()
    other = beside(writer)
    expect(other.switch).to_be_checked()
    other.area.fill("Kom på fredag")
    expect(writer.area).to_have_value("Kom på fredag")
    other.area.blur()
    other.area.fill("Kom på fredag klokka ti")
    expect(writer.area).to_have_value("Kom på fredag klokka ti")
    writer.switch.uncheck()
    expect(other.switch).not_to_be_checked()
    expect(other.area).to_have_value("Kom på fredag klokka ti")


def test_the_same_draft_in_two_tabs_and_an_empty_form_follow_what_is_stored(writer: Writer) -> None:
    empty = beside(writer)
    writer.area.fill(FAULTY)
    writer.switch.check()
    expect(empty.area).to_have_value(FAULTY)
    expect(empty.switch).to_be_checked()
    empty.area.press("Control+End")
    empty.area.press_sequentially("?")
    expect(writer.area).to_have_value(FAULTY + "?")
    expect(writer.switch).to_be_checked()
    assert writer.stored()["text"] == FAULTY + "?"


def test_who_deletes_the_draft_of_another_tab_can_store_ones_own(writer: Writer) -> None:
    other = beside(writer)
    other.area.fill("Kom på fredag")
    writer.area.fill("Møt opp på torsdag.")
    writer.switch.check()
    expect(other.reported("kept")).to_contain_text(OTHER)
    other.switch.press("Space")
    expect(other.switch).not_to_be_checked()
    other.page.get_by_role("button", name="Slett det som er husket").click()
    expect(other.reported("kept")).to_contain_text("Utkastet er slettet fra maskinen.")
    expect(writer.switch).not_to_be_checked()
    other.switch.check()
    assert other.stored()["text"] == "Kom på fredag"
    expect(writer.area).to_have_value("Møt opp på torsdag.")


def test_a_cleared_draft_comes_back_by_no_step_of_the_history(writer: Writer) -> None:
    page = writer.page
    writer.look(FAULTY)
    follow_marks(writer)
    clear(writer)
    for _step in range(3):
        page.go_back()
        assert "Amina" not in page.evaluate(EVERYWHERE)
        page.reload()
        expect(writer.switch).to_be_visible()
        expect(writer.area).to_have_value("")


def test_a_cleared_draft_does_not_come_back_from_another_page(writer: Writer) -> None:
    page = writer.page
    first = page.url
    writer.look(FAULTY)
    follow_marks(writer)
    clear(writer)
    page.goto(first.replace(DRAFT, "/genindex.html"))
    page.evaluate("void setTimeout(() => history.go(-4))")
    page.wait_for_url(first)
    expect(writer.switch).to_be_visible()
    expect(writer.area).to_have_value("")
    assert "Amina" not in page.evaluate(EVERYWHERE)


def test_a_draft_that_is_no_longer_stored_is_left_only_as_it_is_now(writer: Writer) -> None:
    page = writer.page
    writer.look(FAULTY)
    follow_marks(writer)
    writer.switch.check()
    writer.area.fill("Kom på fredag")
    writer.switch.uncheck()
    for _step in range(3):
        page.go_back()
        assert "Amina" not in page.evaluate(EVERYWHERE)
        page.reload()
        expect(writer.area).to_have_value("Kom på fredag")


def test_a_draft_is_there_at_each_step_of_the_history_until_it_is_cleared(writer: Writer) -> None:
    page = writer.page
    writer.look(FAULTY)
    follow_marks(writer)
    page.reload()
    expect(writer.area).to_have_value(FAULTY)
    for _step in range(3):
        page.go_back()
        expect(writer.area).to_have_value(FAULTY)
    page.reload()
    expect(writer.area).to_have_value(FAULTY)
    page.goto(page.url.replace(DRAFT, "/genindex.html"))
    # Opened anew, the page has nothing of it.
    page.goto(page.url.replace("/genindex.html", DRAFT))
    expect(writer.switch).to_be_visible()
    expect(writer.area).to_have_value("")
