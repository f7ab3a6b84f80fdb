"""Questions on the stage: one at a time, by keyboard or pointer, back and forth, in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.pages import MOTION
from tests.browser.plenary.room import HAND_HELD, Room

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_rule_is_shown_from_first_to_last_by_keys_alone(enter: Callable[..., Room]) -> None:
    room = enter()
    expect(room.panel).to_be_visible()
    room.panel.get_by_role("combobox", name="Regel").focus()
    room.press("k", "Tab", "Enter")
    expect(room.stage).to_be_visible()
    count = int((room.place.text_content() or "").split()[-1])
    room.is_at(1, count)
    expect(room.reasons).to_have_count(0)
    room.press("ArrowRight")
    expect(room.reported).to_have_text("Fasiten vises.")
    expect(room.reasons.first).to_be_visible()
    expect(room.discussion).to_be_hidden()
    room.press("Space")
    expect(room.discussion).to_be_visible()
    room.press("PageDown")
    room.is_at(2, count)
    expect(room.reasons).to_have_count(0)
    room.press("PageUp")
    room.is_at(1, count)
    expect(room.discussion).to_be_visible()
    room.press("ArrowLeft", "ArrowLeft")
    expect(room.discussion).to_be_hidden()
    expect(room.reasons).to_have_count(0)
    room.press("ArrowLeft")
    expect(room.reported).to_have_text("Dette er det første spørsmålet.")
    expect(room.button("Tilbake")).to_have_attribute("aria-disabled", "true")
    expect(room.primary).not_to_have_attribute("aria-disabled", "true")
    room.press("Enter")
    expect(room.reasons.first).to_be_visible()


def test_a_draw_is_shown_by_pointer_on_a_phone(enter: Callable[..., Room]) -> None:
    room = enter(viewport=HAND_HELD, has_touch=True, is_mobile=True, **MOTION)
    room.panel.get_by_label("Spørsmål for").select_option("ansatt")
    room.panel.get_by_label("Antall").select_option("3")
    room.panel.get_by_role("button", name="Vis").nth(1).tap()
    room.is_at(1, 3)
    small = room.stage.locator("button:visible").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).filter((b) => b.height < 44 || b.width < 44)"
    )
    assert small == []
    room.primary.tap()
    expect(room.reported).not_to_be_empty()
    room.button("Tilbake").tap()
    room.is_at(1, 3)
    room.button("Avslutt").tap()
    expect(room.stage).to_be_hidden()
    expect(room.panel).to_be_visible()


def test_past_the_last_question_it_says_so_and_stays(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise&at=99")
    room.press(*["PageDown"] * 12)
    expect(room.reported).to_have_text("Dette var det siste spørsmålet.")
    expect(room.button("Neste spørsmål")).to_have_attribute("aria-disabled", "true")
    expect(room.button("Hopp over")).to_be_hidden()
    expect(room.button("Tilbake")).not_to_have_attribute("aria-disabled", "true")
    expect(room.stage).to_be_visible()


def test_keys_in_a_field_and_on_a_button_are_theirs(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise")
    room.press("h", "ArrowRight", "r", "Space", "t", "PageDown")
    expect(room.reasons).to_have_count(0)
    expect(room.place).to_contain_text("Spørsmål 1")
    room.press("Escape")
    expect(room.stage).to_be_visible()
    room.button("Taster").focus()
    room.press("Space")
    expect(room.stage.locator(".handbook-stage-keys")).to_be_visible()
    expect(room.reasons).to_have_count(0)
    room.press("Enter")
    expect(room.stage.locator(".handbook-stage-keys")).to_be_hidden()
    room.press("Control+r")
    room.is_at(1, int((room.place.text_content() or "").split()[-1]))


def test_esc_gives_the_page_back_as_it_was(enter: Callable[..., Room]) -> None:
    room = enter()
    before = room.page.locator("body").aria_snapshot()
    show = room.panel.get_by_role("button", name="Vis").first
    show.scroll_into_view_if_needed()
    top = room.page.evaluate("scrollY")
    show.press("Enter")
    expect(room.stage).to_be_visible()
    expect(room.page.get_by_role("navigation").first).to_be_hidden()
    room.press("r", "h", "Escape", "t", "Escape")
    expect(room.stage).to_be_hidden()
    expect(show).to_be_focused()
    assert room.page.evaluate("scrollY") == top
    assert room.page.locator("body").aria_snapshot() == before
    assert "#" not in room.page.url


def test_full_screen_is_taken_and_given_back(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise")
    room.press("f")
    expect(room.button("Vindu")).to_be_visible()
    room.press("f")
    expect(room.button("Fullskjerm")).to_be_visible()
