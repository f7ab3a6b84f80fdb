"""Each type of question on the stage: asked, revealed, and hidden again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.plenary.room import TYPES, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from bs4 import BeautifulSoup


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_hides_its_key_until_it_is_revealed_and_again(
    enter: Callable[..., Room], questions: dict[str, list[str]], kind: str
) -> None:
    room = enter(f"#questions={questions[kind][0]}")
    expect(room.scene).to_have_attribute("data-type", kind)
    key = room.scene.locator(
        ".handbook-scene-reason, .handbook-scene-fault, .handbook-points, [data-state]"
    )
    visible = key.and_(room.page.locator(":visible"))
    expect(visible).to_have_count(0)
    before = room.scene.inner_text()
    room.press("r")
    expect(visible.first).to_be_visible()
    room.press("ArrowLeft")
    expect(visible).to_have_count(0)
    assert room.scene.inner_text() == before
    expect(room.primary).to_have_text("Vis momenter" if kind == "reflect" else "Vis fasit")
    room.primary.click()
    expect(visible.first).to_be_visible()


def test_the_revealed_key_has_every_option_with_its_judgement_and_reason(
    enter: Callable[..., Room], questions: dict[str, list[str]], pool: BeautifulSoup
) -> None:
    question = questions["single"][0]
    entries = pool.select(f"form#{question} .handbook-key li[data-option]")
    options = pool.select(f"form#{question} .handbook-option")
    assert len(entries) == len(options) > 1
    room = enter(f"#questions={question}")
    room.press("r")
    for entry in entries:
        row = room.scene.locator(f".handbook-scene-row[data-option={entry['data-option']}]")
        for part in (".handbook-mark", ".handbook-feedback"):
            words = entry.select_one(part).get_text(" ", strip=True)  # type: ignore[union-attr]
            reported = " ".join((row.locator(part).text_content() or "").split())
            assert reported.replace(" ", "") == "".join(words.split())


def test_a_branch_goes_the_way_that_the_group_chooses_and_back(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['branch'][0]}")
    steps = room.scene.locator(".handbook-scene-step")
    expect(steps).to_have_text(["Steg 1"])
    room.press("b")
    expect(room.reported).to_have_text("Gruppa valgte B.")
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "true")
    room.button("Gruppa velger A").click()
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "false")
    room.press("ArrowRight", "ArrowRight")
    expect(steps).to_have_count(2)
    room.press("ArrowLeft")
    expect(steps).to_have_count(1)
    room.press("b", "ArrowRight")
    expect(steps).to_have_count(2)


def test_a_branch_without_a_choice_goes_on_from_the_best_answer_to_its_end(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#questions={questions['branch'][0]}")
    room.press("PageDown", "PageDown")
    expect(room.reported).to_have_text(
        "Gruppa valgte ikke. Tråden fortsetter fra det beste svaret."
    )
    room.press(*["PageDown"] * 12)
    expect(room.scene.get_by_role("heading", name="Slik gikk det")).to_be_visible()
    expect(room.scene.locator(".handbook-scene-end")).to_be_visible()
    expect(room.discussion).to_be_visible()
