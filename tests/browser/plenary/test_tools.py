"""A show of hands and a timer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.plenary.room import Room


def test_hands_are_typed_and_drawn_and_gone_with_the_question(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={','.join(questions['single'][:2])}")
    room.press("h")
    first = room.hands.get_by_label("Antall hender for A")
    expect(first).to_be_focused()
    room.press("3", "Tab", "9")
    rows = room.hands.get_by_role("row")
    expect(rows.nth(1)).to_contain_text("3 (25 %)")
    expect(rows.nth(2)).to_contain_text("9 (75 %)")
    bars = room.hands.locator(".handbook-bar")
    expect(bars.nth(0)).to_have_css("flex-basis", "25%")
    expect(bars.nth(1)).to_have_css("flex-basis", "75%")
    room.press("Escape")
    expect(room.stage).to_be_visible()
    room.press("r")
    expect(rows.nth(1)).to_contain_text("3 (25 %)")
    room.page.goto(room.page.url + "&at=2")
    room.is_at(2, 2)
    expect(room.hands).to_be_hidden()
    room.press("h")
    expect(room.hands.get_by_label("Antall hender for A")).to_have_value("")


def test_where_no_hand_can_be_raised_it_says_so(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['reflect'][0]}")
    expect(room.button("Hender")).to_be_hidden()
    room.press("h")
    expect(room.reported).to_have_text("Her er det ikke svar å rekke opp hånda for.")


def test_the_timer_runs_down_pauses_hides_and_tells_only_its_end(
    enter: Callable[..., Room],
) -> None:
    room = enter("#rule=krise")
    page = room.page
    page.clock.install()
    room.press("t")
    clock = room.stage.locator("[role=timer]")
    room.stage.get_by_label("Minutter").select_option("1")
    expect(clock).to_have_text("1:00")
    room.button("Start").click()
    page.clock.run_for(20_000)
    expect(clock).to_have_text("0:40")
    room.button("Pause").click()
    page.clock.run_for(20_000)
    expect(clock).to_have_text("0:40")
    room.button("Fortsett").click()
    room.button("Skjul").click()
    expect(clock).to_be_hidden()
    page.clock.run_for(39_000)
    expect(room.reported).not_to_have_text("Tiden er ute.")
    page.clock.run_for(2_000)
    expect(room.reported).to_have_text("Tiden er ute.")
    expect(clock).to_have_attribute("aria-live", "off")
