"""Questions that are due are asked again, and a calendar reminds of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.pages import MOTION
from tests.browser.progress.progress_page import (
    DAY,
    OTHER,
    PANEL,
    QUESTION,
    REPEAT,
    RULE,
    age,
    answer,
    answers,
    line,
    mark,
    store,
    stored,
    switch,
    turn_on,
)
from tests.browser.quiz_page import Question
from tests.browser.who import role_list, work_list

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

FOR_POLITICIANS = "side-fire-pa-messenger"
LONG_AGO = """
(seconds) => {
  const key = Object.keys(localStorage).find((each) => each.startsWith("handbook-progress"));
  const kept = JSON.parse(localStorage.getItem(key));
  for (const answer of kept.answers) answer.at -= seconds;
  localStorage.setItem(key, JSON.stringify(kept));
}
"""
"""On a disk, the key has the handbook's whole path."""


def test_a_changed_question_says_so_and_shows_no_old_answer(page: Page, address: str) -> None:
    answer(page, address, "b")
    age(page, 1, fingerprint="000000000000")
    page.reload()
    expect(line(page)).to_contain_text("Spørsmålet er endret siden du svarte")
    expect(line(page).get_by_text("Vis svaret mitt")).to_have_count(0)
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-repeat-state")).to_contain_text(
        "Dette spørsmålet er endret siden du svarte sist."
    )
    repeated = page.locator(f"form[data-question={QUESTION}]")
    repeated.locator("[data-option=b] label").click()
    repeated.get_by_role("button", name="Sjekk svaret").click()
    page.get_by_role("button", name="Ferdig").click()
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Neste gang er")
    assert answers(page)[QUESTION]["fingerprint"] != "000000000000"


def test_what_is_due_is_asked_again_one_at_a_time_longest_due_first(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PANEL, **MOTION)
    turn_on(page)
    answer(page, address, "b")
    answer(page, address, "a", question=OTHER)
    kept = stored(page)
    assert kept
    for each in kept["answers"]:
        each["at"] -= (5 if each["question"] == OTHER else 3) * DAY
    store(page, kept)
    page.goto(address + REPEAT)
    said = page.locator(".handbook-repeat-state")
    shown = page.locator("form.handbook-question:visible")
    expect(said).to_have_text("Repetisjon 1 av 2")
    expect(shown).to_have_count(1)
    expect(shown).to_have_attribute("data-question", OTHER)
    shown.locator("[data-option=a] label").click()
    shown.get_by_role("button", name="Sjekk svaret").click()
    page.get_by_role("button", name="Neste spørsmål").click()
    expect(shown).to_have_attribute("data-question", QUESTION)
    expect(shown.locator(".handbook-question-title")).to_be_focused()
    page.reload()
    expect(said).to_have_text("Repetisjon 1 av 1")
    shown.locator("[data-option=b] label").click()
    shown.get_by_role("button", name="Sjekk svaret").click()
    page.get_by_role("button", name="Ferdig").click()
    expect(said).to_contain_text("Ingenting skal repeteres nå. Neste gang er")
    expect(shown).to_have_count(0)
    assert answers(page)[QUESTION]["step"] == 1
    assert answers(page)[OTHER]["step"] == 0


def test_of_what_is_due_the_readers_own_comes_first_and_they_can_say_who_they_are_here_too(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    answer(page, address, "a", question=OTHER)
    answer(page, address, "a", question=FOR_POLITICIANS)
    kept = stored(page)
    assert kept
    for place, each in enumerate(kept["answers"]):
        each["at"] -= (9 - place) * DAY
    store(page, kept)
    role_list(page).select_option("folkevalgte")
    page.goto(address + REPEAT)
    said = page.locator(".handbook-repeat-state")
    shown = page.locator("form.handbook-question:visible")
    expect(said).to_have_text("Repetisjon 1 av 3")
    expect(shown).to_have_attribute("data-question", FOR_POLITICIANS)
    role_list(page).select_option("alle")
    expect(shown).to_have_attribute("data-question", QUESTION)
    work_list(page).select_option("vei, vann, bygg og brann")
    expect(shown).to_have_attribute("data-question", OTHER)
    # A verdict that is being read stays.
    shown.locator("[data-option=a] label").click()
    shown.get_by_role("button", name="Sjekk svaret").click()
    expect(page.get_by_role("button", name="Neste spørsmål")).to_be_visible()
    work_list(page).select_option("politikk")
    expect(shown).to_have_attribute("data-question", OTHER)
    page.get_by_role("button", name="Neste spørsmål").click()
    expect(said).to_have_text("Repetisjon 2 av 3")
    expect(shown).to_have_attribute("data-question", FOR_POLITICIANS)


def test_who_leaves_the_repetition_and_comes_back_is_asked_what_is_left(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    answer(page, address, "a", question=OTHER)
    age(page, 5)
    page.goto(address + REPEAT)
    said = page.locator(".handbook-repeat-state")
    shown = page.locator("form.handbook-question:visible")
    expect(said).to_have_text("Repetisjon 1 av 2")
    first = shown.get_attribute("data-question")
    shown.locator("[data-option=a] label").click()
    shown.get_by_role("button", name="Sjekk svaret").click()
    expect(page.get_by_role("button", name="Neste spørsmål")).to_be_visible()
    page.goto(address + PANEL)
    page.go_back()
    expect(said).to_have_text("Repetisjon 1 av 1")
    assert shown.get_attribute("data-question") in {QUESTION, OTHER} - {first}
    page.go_back()
    page.go_forward()
    expect(said).to_have_text("Repetisjon 1 av 1")
    assert len(answers(page)) == 2


def test_questions_are_loaded_only_when_one_is_due_and_again_when_they_did_not_come(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + REPEAT)
    said = page.locator(".handbook-repeat-state")
    expect(said).to_contain_text("Neste gang er")
    assert [url for url in asked if ".pool.js" in url] == []
    age(page, 3)
    page.route("**/*.pool.js*", lambda route: route.abort())
    page.reload()
    expect(said).to_have_text("Spørsmålene kunne ikke hentes i denne nettleseren.")
    page.unroute("**/*.pool.js*")
    page.get_by_role("button", name="Prøv en gang til").click()
    expect(said).to_have_text("Repetisjon 1 av 1")
    shown = page.locator("form.handbook-question:visible")
    expect(shown).to_have_attribute("data-question", QUESTION)
    expect(shown.locator(".handbook-question-title")).to_be_focused()


def test_a_question_that_is_due_is_asked_from_a_disk_too(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PANEL[1:]).as_uri())
    turn_on(page)
    page.goto((site / RULE[1:]).as_uri())
    Question(page, QUESTION).answer("b")
    expect(mark(page, "Vern om taushetsplikten")).to_have_count(1)
    page.evaluate(LONG_AGO, 3 * DAY)
    page.goto((site / REPEAT[1:]).as_uri())
    expect(page.locator("form.handbook-question:visible")).to_have_attribute(
        "data-question", QUESTION
    )


def test_with_progress_off_the_page_says_where_it_is_turned_on(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + REPEAT)
    expect(page.locator("form.handbook-question:visible")).to_have_count(0)
    page.locator(".handbook-closed").get_by_role("link", name="framgangen").click()
    switch(page).check()
    page.go_back()
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Du har ikke svart på noe ennå.")


def test_reminders_are_a_sound_calendar_without_names(page: Page, address: str) -> None:
    answer(page, address, "b")
    kept = stored(page)
    assert kept
    kept["answers"].append({**kept["answers"][0], "question": OTHER, "step": 1})
    kept["answers"][1]["fingerprint"] = (
        Question(page, OTHER).form.get_attribute("data-fingerprint") or ""
    )
    store(page, kept)
    page.goto(address + REPEAT)
    with page.expect_download() as loading:
        page.get_by_role("button", name="Legg påminnelser i kalenderen").click()
    assert loading.value.suggested_filename == "repeter.ics"
    data = Path(loading.value.path()).read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert all(len(row) <= 75 for row in data.split(b"\r\n"))
    rows = data.decode().replace("\r\n ", "").split("\r\n")
    assert (rows[0], rows[1], rows[-2:]) == (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        ["END:VCALENDAR", ""],
    )
    starts = [row.partition(":")[2] for row in rows if row.startswith("DTSTART;VALUE=DATE:")]
    assert len(starts) == 2
    assert all(re.fullmatch(r"\d{8}", start) for start in starts)
    assert starts == sorted(starts)
    assert rows.count("BEGIN:VEVENT") == rows.count("END:VEVENT") == 2
    stamps = [row for row in rows if row.startswith("DTSTAMP:")]
    assert len(stamps) == 2
    assert all(re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", row) for row in stamps)
    assert len({row for row in rows if row.startswith("UID:")}) == 2
    assert f"URL:{address}{REPEAT}" in rows
    assert rows.count("SUMMARY:Repeter spørsmål fra håndboka") == 2
