"""Reload, Back and Forward in the plenary: the position is kept, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.plenary.room import Room

KEPT = "() => [localStorage.length, sessionStorage.length, document.cookie]"


@pytest.mark.parametrize(("number", "shown"), [("3", 3), ("99", None), ("0", 1), ("x", 1)])
def test_a_reload_keeps_the_place_and_a_number_out_of_range_is_mended(
    enter: Callable[..., Room], number: str, shown: int | None
) -> None:
    room = enter(f"#rule=krise&at={number}")
    expect(room.stage).to_be_visible()
    count = int((room.place.text_content() or "").split()[-1])
    room.is_at(shown or count, count)
    room.page.reload()
    room.is_at(shown or count, count)
    expect(room.stage).to_be_visible()


def test_a_reload_keeps_what_was_revealed_and_the_way_that_was_chosen(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['branch'][0]},{questions['single'][0]}")
    steps = room.scene.locator(".handbook-scene-step")
    room.press("b", "ArrowRight", "ArrowRight", "r")
    room.button("Gruppa velger A").last.click()
    before = room.scene.aria_snapshot()
    room.page.reload()
    expect(steps).to_have_count(2)
    assert room.scene.aria_snapshot() == before
    room.press("ArrowLeft", "ArrowLeft")
    expect(steps).to_have_count(1)
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "true")
    room.page.goto(room.page.url + "&at=2")
    room.is_at(2, 2)
    room.press("ArrowRight", "ArrowRight")
    expect(room.discussion).to_be_visible()
    room.page.reload()
    expect(room.discussion).to_be_visible()
    room.page.go_back()
    room.is_at(1, 2)
    expect(room.reasons.first).to_be_visible()


@pytest.mark.parametrize(
    "standing",
    ["null", "'x'", "{chosen: 7}", "{chosen: ['z', 'a', 'a', 'a', 'a', 'a', 'a'], isRevealed: 1}"],
)
def test_a_foreign_note_in_the_history_is_met_by_the_question_as_printed(
    enter: Callable[..., Room], questions: dict[str, list[str]], standing: str
) -> None:
    room = enter(f"#questions={questions['single'][0]}")
    room.page.evaluate(f"history.replaceState({{ handbookPlenary: {standing} }}, '')")
    room.page.reload()
    room.is_at(1, 1)
    expect(room.discussion).to_be_hidden()
    room.press("Escape")
    expect(room.stage).to_be_hidden()


def test_the_browser_s_own_buttons_go_between_questions_and_out(
    enter: Callable[..., Room],
) -> None:
    room = enter("#rule=krise")
    room.press("r", "ArrowRight", "ArrowRight")
    expect(room.place).to_contain_text("Spørsmål 2")
    room.page.go_back()
    expect(room.place).to_contain_text("Spørsmål 1")
    room.page.go_forward()
    expect(room.place).to_contain_text("Spørsmål 2")
    room.press("Escape")
    expect(room.stage).to_be_hidden()
    room.page.go_back()
    expect(room.place).to_contain_text("Spørsmål 2")
    expect(room.stage).to_be_visible()


def test_nothing_is_kept(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise")
    before = room.page.evaluate(KEPT)
    room.press("h", "4", "Escape", "t", "r", "ArrowRight", "ArrowRight", "Escape")
    expect(room.stage).to_be_hidden()
    assert room.page.evaluate(KEPT) == before == [0, 0, ""]
