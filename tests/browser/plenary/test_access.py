"""The plenary checked by axe, on small screens and in print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_both_schemes
from tests.browser.plenary.room import HAND_HELD, PROJECTOR, TYPES, Room

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.sweep
def test_no_state_has_a_violation(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    ids = [questions[kind][0] for kind in TYPES]
    room = enter()
    found = {"start": violations_in_both_schemes(room.page)}
    room.page.goto(room.page.url + f"#questions={','.join(ids)}")
    room.button("Taster").click()
    room.press("t")
    for number, kind in enumerate(TYPES, 1):
        room.page.goto(room.page.url.split("&")[0] + f"&at={number}")
        room.is_at(number, len(TYPES))
        found[f"{kind} asked"] = violations_in_both_schemes(room.page)
        if room.button("Hender").is_visible():
            room.button("Hender").click()
            room.press("5", "Escape")
        room.press("r", "PageDown")
        found[f"{kind} revealed"] = violations_in_both_schemes(room.page)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize("viewport", [PROJECTOR, HAND_HELD, {"width": 320, "height": 640}])
def test_nothing_sticks_out_of_the_stage(
    enter: Callable[..., Room], questions: dict[str, list[str]], viewport: dict[str, int]
) -> None:
    room = enter(f"#questions={','.join(questions[kind][0] for kind in TYPES)}", viewport=viewport)
    room.press("t")
    wide = []
    for number, kind in enumerate(TYPES, 1):
        room.page.goto(room.page.url.split("&")[0] + f"&at={number}")
        room.is_at(number, len(TYPES))
        if room.button("Hender").is_visible():
            room.press("h", "Escape")
        room.press("r")
        expect(room.stage).to_be_visible()
        if room.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(kind)
    assert wide == []


def test_paper_gets_the_shown_question_without_the_buttons(enter: Callable[..., Room]) -> None:
    room = enter("#rule=krise")
    room.press("r")
    room.page.emulate_media(media="print")
    expect(room.scene).to_be_visible()
    expect(room.reasons.first).to_be_visible()
    expect(room.page.locator("button:visible")).to_have_count(0)
    expect(room.page.get_by_role("heading", name="Slik gjør du")).to_be_hidden()
