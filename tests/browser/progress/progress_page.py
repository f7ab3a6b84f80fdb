"""What a reader's browser stores, and where pages show it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

RULE = "/retningslinjer/taushetsplikt.html"
PANEL = "/egentest/framgang.html"
REPEAT = "/egentest/repeter.html"
QUESTION = "bursdag-pa-sykehjemmet"
OTHER = "feierens-bilde"
NAME = "handbook-progress"
KEY = f"{NAME} /"  # for a handbook at the root of its host
DAY = 24 * 60 * 60
SPOILT = {
    "no JSON": "{",
    "another's": '{"theme": "dark"}',
    "an older form": '{"format": "handbook-progress", "records": {}}',
    "a newer form": '{"format": "handbook-progress", "version": 2, "on": true, "all": []}',
    "a list": "[]",
    "without its parts": '{"format": "handbook-progress", "version": 1, "on": true}',
}


def stored(page: Page) -> dict[str, Any] | None:
    text = page.evaluate("key => localStorage.getItem(key)", KEY)
    kept: dict[str, Any] | None = json.loads(text) if text else None
    return kept


def answers(page: Page) -> dict[str, dict[str, Any]]:
    return {answer["question"]: answer for answer in (stored(page) or {"answers": []})["answers"]}


def store(page: Page, kept: object) -> None:
    text = kept if isinstance(kept, str) else json.dumps(kept)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def age(page: Page, days: float, **changes: object) -> None:
    """Make all stored answers some days older, and change other fields."""
    kept = stored(page)
    assert kept
    for answer in kept["answers"]:
        answer["at"] -= int(days * DAY)
        answer.update(changes)
    store(page, kept)


def switch(page: Page) -> Locator:
    return page.get_by_role("switch", name="Husk framgangen min på denne maskinen")


def turn_on(page: Page) -> None:
    switch(page).check()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")


def answer(page: Page, address: str, *letters: str, question: str = QUESTION) -> Question:
    """Answer a question on its page, and wait until the answer is stored."""
    if not page.url.partition("#")[0].endswith(RULE):
        page.goto(address + RULE)
    asked = Question(page, question)
    asked.answer(*letters)
    expect(asked.verdict).not_to_be_empty()
    expect(mark(page, "Vern om taushetsplikten")).to_have_count(1)
    page.wait_for_function(
        '([key, id]) => localStorage.getItem(key)?.includes(`"${id}"`)', arg=[KEY, question]
    )
    return asked


def mark(page: Page, title: str) -> Locator:
    link = page.locator(".sidebar-tree a").filter(has_text=title)
    return link.locator(".handbook-progress-mark")


def line(page: Page, question: str = QUESTION) -> Locator:
    return Question(page, question).form.locator(".handbook-kept")
