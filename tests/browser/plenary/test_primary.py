"""The primary button says what it does now, does that alone, and keeps focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.test_double_presses import click_second

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.plenary.room import Room


def test_its_words_are_what_the_press_shows_and_what_is_announced(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['single'][0]},{questions['reflect'][0]}")
    room.button("Vis fasit").focus()
    for press, reported, label in (
        ("Enter", "Fasiten vises.", "Snakk om det"),
        ("Space", "Noe å snakke om vises under.", "Neste spørsmål"),
        ("Enter", "Spørsmål 2 av 2", "Vis momenter"),
        ("Space", "Momentene vises.", "Snakk om det"),
    ):
        room.press(press)
        expect(room.reported).to_have_text(reported)
        expect(room.button(label)).to_be_focused()
        expect(room.primary).to_have_text(label)
    expect(room.discussion).to_be_hidden()
    room.primary.click()
    expect(room.discussion.locator(".handbook-discuss-title")).to_have_text("Snakk om det")


def test_in_a_thread_it_goes_on_to_what_the_group_chose_and_to_the_end(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['branch'][0]}")
    steps = room.scene.locator(".handbook-scene-step")
    ended = room.scene.locator(".handbook-scene-context", has_text="Slik gikk det")
    while ended.count() == 0:
        shown = steps.count()
        room.button("Vis fasit").click()
        expect(steps).to_have_count(shown)
        room.button("Gå videre i tråden").click()
        expect(steps).to_have_count(shown + 1)
    room.button("Vis fasit").click()
    expect(room.scene.locator(".handbook-scene-end")).to_be_visible()
    expect(room.primary).to_have_text("Snakk om det")


def test_a_double_click_and_a_held_enter_take_one_step(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise")
    room.primary.click()
    click_second(room.primary)
    expect(room.reported).to_have_text("Fasiten vises.")
    expect(room.discussion).to_be_hidden()
    room.primary.focus()
    room.page.keyboard.down("Enter")
    room.page.keyboard.down("Enter")  # as a key repeats
    room.page.keyboard.up("Enter")
    expect(room.discussion).to_be_visible()
    expect(room.place).to_contain_text("Spørsmål 1 av")
    room.primary.click()
    expect(room.place).to_contain_text("Spørsmål 2 av")


def test_a_question_is_skipped_without_its_key_and_met_again_as_it_was_left(
    enter: Callable[..., Room],
) -> None:
    room = enter("#rule=krise")
    room.button("Hopp over").click()
    expect(room.place).to_contain_text("Spørsmål 2 av")
    expect(room.button("Hopp over")).to_be_focused()
    room.press("n")
    expect(room.place).to_contain_text("Spørsmål 3 av")
    room.press("ArrowLeft")
    expect(room.place).to_contain_text("Spørsmål 2 av")
    expect(room.reasons).to_have_count(0)


def test_beside_next_question_there_is_nothing_to_skip_and_focus_is_not_lost(
    enter: Callable[..., Room],
) -> None:
    room = enter("#rule=krise&at=2")
    room.press("PageDown", "PageDown")
    expect(room.primary).to_have_text("Neste spørsmål")
    expect(room.button("Hopp over")).to_be_hidden()
    room.press("PageUp", "PageUp", "PageUp")
    expect(room.place).to_contain_text("Spørsmål 1 av")
    room.button("Hopp over").focus()
    room.press("PageDown", "PageDown")
    expect(room.button("Hopp over")).to_be_hidden()
    expect(room.stage.get_by_role("heading", level=1)).to_be_focused()


def test_its_edges_stay_where_they_are_whatever_it_says(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise&at=5")
    boxes = []
    for _ in range(4):
        boxes.append(room.primary.bounding_box())
        room.press("PageDown")
    assert len({str(box and (box["x"], box["width"])) for box in boxes}) == 1
