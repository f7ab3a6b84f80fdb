"""Looking at, removing, adding and moving questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.booklet.trainer import Trainer


def test_questions_are_moved_taken_out_and_taken_in_by_keys_and_each_step_is_reported(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter("#draw=samme&number=3")
    trainer.has(3)
    first, second, third = trainer.ids
    page = trainer.page
    page.get_by_role("button", name="Flytt spørsmål 1 ned").press("Enter")
    expect(trainer.reported).to_have_text("Flyttet. Nå er det spørsmål 2 av 3.")
    expect(page.get_by_role("button", name="Flytt spørsmål 2 ned")).to_be_focused()
    assert trainer.ids == [second, first, third]
    page.get_by_role("button", name="Ta ut spørsmål 1").press("Enter")
    expect(trainer.reported).to_have_text("Tatt ut. 2 spørsmål igjen.")
    expect(page.get_by_role("button", name="Ta ut spørsmål 1")).to_be_focused()
    trainer.others.locator("summary").first.press("Enter")
    page.get_by_role("button", name=re.compile("^Ta med:")).first.press("Enter")
    expect(trainer.reported).to_have_text("Tatt med som spørsmål 3.")
    assert trainer.ids[:2] == [first, third]
    expect(page).to_have_url(re.compile(f"questions={','.join(trainer.ids)}"))
    page.go_back()
    trainer.has(2)


def test_a_colleague_who_gets_the_address_sees_the_same_booklet(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter()
    trainer.choose("Spørsmål for", "folkevalgte")
    trainer.press("Trekk spørsmål")
    trainer.has(5)
    expect(trainer.page).to_have_url(re.compile("questions="))
    colleague = enter("#" + trainer.page.url.split("#")[1])
    colleague.has(5)
    assert colleague.ids == trainer.ids
    expect(colleague.page.get_by_role("combobox", name="Spørsmål for")).to_have_value("folkevalgt")


def test_the_answers_and_the_key_are_there_for_who_opens_them(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter("#draw=samme&number=1&types=single")
    trainer.has(1)
    item = trainer.items.first
    item.locator("summary").click()
    expect(item.locator(".handbook-booklet-whole .handbook-option")).not_to_have_count(0)
    expect(item.locator(".handbook-booklet-whole")).to_contain_text("Beste svar")
    expect(item.locator("input")).to_have_count(0)
