"""Progress is exported to a file, deleted, and imported again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.progress.progress_page import (
    DAY,
    KEY,
    OTHER,
    PANEL,
    QUESTION,
    SPOILT,
    answer,
    answers,
    stored,
    switch,
)
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page


def test_what_is_taken_along_and_deleted_is_the_same_when_it_is_brought_back(
    page: Page, address: str, tmp_path: Path
) -> None:
    answer(page, address, "b")
    answer(page, address, "a", question=OTHER)
    page.wait_for_function("key => JSON.parse(localStorage.getItem(key)).rules.length > 0", arg=KEY)
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-summary")).to_contain_text("1 av 13 regler")
    expect(page.locator(".handbook-progress-summary")).to_contain_text("repeteres: 0.")
    before = stored(page)
    with page.expect_download() as loading:
        page.get_by_role("button", name="Last ned framgangen").click()
    assert re.fullmatch(r"framgang-\d{4}-\d\d-\d\d\.json", loading.value.suggested_filename)
    file = tmp_path / "framgang.json"
    loading.value.save_as(file)
    page.get_by_role("button", name="Slett alt").click()
    expect(page.get_by_role("button", name="Nei, behold")).to_be_focused()
    page.get_by_role("button", name="Nei, behold").click()
    assert stored(page) == before
    page.get_by_role("button", name="Slett alt").click()
    page.get_by_role("button", name="Ja, slett").click()
    expect(page.locator(".handbook-progress-status")).to_have_text("Alt er slettet.")
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate("localStorage.length") == 0
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator(".handbook-progress-status")).to_have_text(
        "Filen er hentet inn. Svar som er husket nå: 2."
    )
    expect(switch(page)).to_be_checked()
    assert stored(page) == before


def test_a_damaged_file_is_reported_and_changes_nothing(
    page: Page, address: str, tmp_path: Path
) -> None:
    answer(page, address, "b")
    page.goto(address + PANEL)
    before = stored(page)
    assert before
    text = json.dumps(before)
    changed = {**before, "answers": [{**before["answers"][0], "score": "full"}]}
    file = tmp_path / "framgang.json"
    for damaged in ("", "{}", text[: len(text) // 2], json.dumps(changed), *SPOILT.values()):
        page.reload()
        file.write_text(damaged, encoding="utf-8")
        page.locator("input[type=file]").set_input_files(file)
        expect(page.locator(".handbook-progress-status")).to_contain_text("Ingenting er endret.")
        assert stored(page) == before


def test_a_newer_answer_is_not_lost_to_an_older_file(
    page: Page, address: str, tmp_path: Path
) -> None:
    answer(page, address, "a")
    old = stored(page)
    assert old
    old["answers"][0]["at"] -= DAY
    answer_again = Question(page, QUESTION)
    answer_again.retry.click()
    answer_again.answer("b")
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).answers[0].score === 1", arg=KEY
    )
    file = tmp_path / "framgang.json"
    file.write_text(json.dumps(old), encoding="utf-8")
    page.goto(address + PANEL)
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator(".handbook-progress-status")).to_contain_text("hentet inn")
    assert answers(page)[QUESTION]["score"] == 1


def test_who_turns_it_on_is_reminded_before_a_browser_may_delete_what_is_kept(page: Page) -> None:
    reminders = page.get_by_role("button", name="Legg påminnelser i kalenderen")
    expect(page.locator("#handbook-progress-limit")).to_contain_text("sju dager")
    expect(reminders).to_be_visible()
    with page.expect_download() as loading:
        reminders.click()
    text = loading.value.path().read_text(encoding="utf-8")
    days = re.findall(r"DTSTART;VALUE=DATE:(\d{8})", text)
    soon = page.evaluate(
        """() => [...Array(7).keys()].map((days) => {
          const date = new Date(Date.now() + days * 86_400_000);
          return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
            .map((part) => String(part).padStart(2, "0")).join("");
        })"""
    )
    assert len(days) == 1
    assert days[0] in soon
