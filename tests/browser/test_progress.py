"""What a reader's own browser keeps, and only when asked to: on the real site."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.pages import PHONE
from tests.browser.quiz_page import Question
from tests.browser.test_access import violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.browser.quiz_page import OpenPage

RULE = "/retningslinjer/taushetsplikt.html"
PANEL = "/egentest/framgang.html"
REPEAT = "/egentest/repeter.html"
QUESTION = "bursdag-pa-sykehjemmet"
OTHER = "feierens-bilde"
KEY = "handbook-progress"
DAY = 24 * 60 * 60
FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
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
    """Make all answers some days older, and change them."""
    kept = stored(page)
    assert kept
    for answer in kept["answers"]:
        answer["at"] -= int(days * DAY)
        answer.update(changes)
    store(page, kept)


def switch(page: Page) -> Locator:
    return page.get_by_role("switch", name="Husk framgangen min på denne maskinen")


def turn_on(page: Page, address: str) -> None:
    page.goto(address + PANEL)
    switch(page).check()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")


def answer(page: Page, address: str, *letters: str, question: str = QUESTION) -> Question:
    """Answer a question on its page, and wait until that is noted."""
    if not page.url.endswith(RULE):
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


@pytest.fixture
def page(open_page: OpenPage, address: str) -> Page:
    """Return a page where progress is on."""
    opened = open_page(address + PANEL)
    turn_on(opened, address)
    return opened


def test_nothing_is_kept_until_it_is_turned_on(open_page: OpenPage, address: str) -> None:
    page = open_page(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    page.goto(address + PANEL)
    expect(switch(page)).not_to_be_checked()
    expect(page.locator(".handbook-progress-state")).to_have_text("Slått av. Ingenting er lagret.")
    assert stored(page) is None
    page.goto(address + RULE)
    expect(line(page)).to_have_count(0)
    expect(page.locator(".handbook-progress-mark")).to_have_count(0)


def test_after_a_reload_a_question_tells_when_it_was_answered_and_can_be_tried_afresh(
    page: Page, address: str
) -> None:
    answer(page, address, "a")
    expect(line(page)).to_have_count(0)  # the verdict itself is in sight
    page.reload()
    expect(line(page)).to_contain_text(re.compile(r"Sist svarte du \d+\. \w+ \d{4}\. Uttelling: "))
    expect(Question(page, QUESTION).option("a")).not_to_be_checked()
    line(page).get_by_text("Vis svaret mitt").click()
    expect(line(page)).to_contain_text("Bryter regelen")
    expect(line(page)).to_contain_text("Legge ut bildet uten navn og alder")
    expect(line(page)).not_to_contain_text("Beste svar")
    answer(page, address, "b")
    assert answers(page)[QUESTION]["score"] == 1
    expect(line(page)).to_have_count(0)
    Question(page, QUESTION).retry.click()
    expect(line(page)).to_contain_text("Uttelling: 100 %")


def test_an_answer_is_kept_with_confidence_and_without_any_word_of_the_question(
    page: Page, address: str
) -> None:
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.form.locator("[data-option=a] label").click()
    asked.form.get_by_text("Helt sikker", exact=True).click()
    answer(page, address, "a")
    kept = answers(page)[QUESTION]
    assert isinstance(kept.pop("at"), int)
    assert kept == {
        "question": QUESTION,
        "fingerprint": asked.form.get_attribute("data-fingerprint"),
        "response": ["a"],
        "score": 0,
        "max": 1,
        "confidence": "sure",
        "step": 0,
    }


def test_what_is_written_in_a_reflection_is_not_kept(page: Page, address: str) -> None:
    page.goto(address + "/redaksjon/sporsmalstyper.html")
    form = page.locator("form[data-type=reflect]").first
    form.get_by_role("textbox").fill("Kari sa det til meg")
    form.get_by_role("button", name="Vis momenter").click()
    page.wait_for_function(
        "key => localStorage.getItem(key)?.includes('reflect') || "
        "JSON.parse(localStorage.getItem(key)).answers.length > 0",
        arg=KEY,
    )
    assert "Kari" not in json.dumps(stored(page))
    page.reload()
    told = form.locator(".handbook-kept")
    expect(told).to_contain_text("Du skrev noe her")


def test_rules_met_and_mastered_are_marked_on_every_page_in_words_too(
    page: Page, address: str
) -> None:
    answer(page, address, "b")
    expect(mark(page, "Vern om taushetsplikten")).to_have_attribute("data-state", "met")
    page.goto(address + "/index.html")
    expect(mark(page, "Vern om taushetsplikten")).to_have_text("(Øvd på)")
    expect(page.locator(".sidebar-tree .handbook-progress-mark")).to_have_count(1)
    kept = stored(page)
    assert kept
    kept["rules"][0]["mastered"] = True
    store(page, kept)
    page.reload()
    expect(page.get_by_role("link", name="Vern om taushetsplikten (Kan)")).to_be_visible()


def test_marks_need_no_kernel(page: Page, address: str) -> None:
    answer(page, address, "b")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + RULE)
    expect(mark(page, "Vern om taushetsplikten")).to_have_count(1)
    expect(line(page)).to_have_count(1)
    assert [url for url in asked if "worker" in url or "wasm" in url] == []


def test_two_tabs_lose_no_answer_and_show_what_the_other_noted(page: Page, address: str) -> None:
    page.goto(address + RULE)
    other = page.context.new_page()
    other.goto(address + RULE)
    answer(page, address, "b")
    expect(line(other)).to_contain_text("Uttelling: 100 %")
    expect(mark(other, "Vern om taushetsplikten")).to_have_count(1)
    answer(other, address, "a", "b", question=OTHER)
    expect(line(page, OTHER)).to_contain_text("Uttelling")
    assert set(answers(page)) == {QUESTION, OTHER}


def test_turned_off_in_one_tab_nothing_more_is_kept_in_the_other(page: Page, address: str) -> None:
    other = page.context.new_page()
    answer(other, address, "b")
    switch(page).uncheck()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Det du svarte før")
    expect(other.locator(".handbook-progress-mark")).to_have_count(0)
    asked = Question(other, OTHER)
    asked.answer("a")
    expect(asked.verdict).not_to_be_empty()
    assert set(answers(page)) == {QUESTION}
    switch(page).check()
    expect(mark(other, "Vern om taushetsplikten")).to_have_count(1)


def test_turned_off_before_any_answer_nothing_is_left(page: Page) -> None:
    switch(page).uncheck()
    expect(page.locator(".handbook-progress-state")).to_have_text("Slått av. Ingenting er lagret.")
    assert stored(page) is None


@pytest.mark.parametrize("what", SPOILT)
def test_what_cannot_be_read_stops_no_quiz_and_is_told_and_left_until_deleted(
    open_page: OpenPage, address: str, what: str
) -> None:
    page = open_page(address + RULE)
    store(page, SPOILT[what])
    page.reload()
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-closed")).to_be_visible()
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-state")).to_contain_text("kan ikke leses")
    switch(page).press("Space")
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate("key => localStorage.getItem(key)", KEY) == SPOILT[what]
    page.get_by_role("button", name="Slett alt").click()
    page.get_by_role("button", name="Ja, slett").click()
    switch(page).check()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")


def test_a_spoilt_answer_costs_the_reader_no_other(page: Page, address: str) -> None:
    answer(page, address, "b")
    kept = stored(page)
    assert kept
    kept["answers"] += [None, 7, {"question": OTHER}, {**kept["answers"][0], "at": "i dag"}]
    store(page, kept)
    page.reload()
    expect(line(page)).to_contain_text("Uttelling: 100 %")
    expect(line(page, OTHER)).to_have_count(0)
    answer(page, address, "a", question=OTHER)
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).answers.length === 2", arg=KEY
    )
    assert set(answers(page)) == {QUESTION, OTHER}


def test_forbidden_storage_stops_no_quiz_and_is_told(browser: Browser, address: str) -> None:
    with browser.new_context(locale="nb-NO") as context:  # the theme's own script fails there
        context.add_init_script(FORBIDDEN)
        page = context.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(error.stack or ""))
        page.goto(address + RULE)
        asked = Question(page, QUESTION)
        asked.answer("b")
        expect(asked.verdict).to_contain_text("Beste svar")
        page.goto(address + PANEL)
        expect(page.locator(".handbook-progress-state")).to_contain_text("lar ikke håndboka lagre")
        switch(page).press("Space")
        expect(switch(page)).not_to_be_checked()
        assert [fault for fault in faults if "handbook" in fault] == []


def test_full_storage_stops_no_quiz_and_is_told(page: Page, address: str) -> None:
    answer(page, address, "a", question=OTHER)
    page.context.add_init_script(FULL)
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    expect(line(page)).to_contain_text("Svaret ble ikke husket på denne maskinen.")
    page.goto(address + PANEL)
    switch(page).press("Space")
    expect(page.locator(".handbook-progress-told")).to_contain_text("ikke plass til mer")
    expect(switch(page)).to_be_checked()


def test_a_kernel_that_dies_after_the_verdict_loses_no_answer(page: Page, address: str) -> None:
    page.add_init_script(
        """const post = Worker.prototype.postMessage;
        window.isKilled = false;
        Worker.prototype.postMessage = function (message) {
          if (!isKilled && JSON.stringify(message).includes('\\\\"op\\\\":\\\\"note')) {
            isKilled = true;
            this.terminate();
            setTimeout(() => this.onerror?.(new ErrorEvent("error", { message: "killed" })));
          }
          return post.apply(this, arguments);
        };"""
    )
    page.goto(address + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    page.wait_for_function(
        "key => JSON.parse(localStorage.getItem(key)).rules.length > 0", arg=KEY, timeout=20_000
    )
    assert page.evaluate("window.isKilled")
    assert answers(page)[QUESTION]["score"] == 1


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
    page: Page, address: str
) -> None:
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
    assert all(re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", row) for row in stamps)
    assert len({row for row in rows if row.startswith("UID:")}) == 2
    assert f"URL:{address}{REPEAT}" in rows
    assert rows.count("SUMMARY:Repeter spørsmål fra håndboka") == 2


def test_with_progress_off_the_page_says_where_it_is_turned_on(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + REPEAT)
    expect(page.locator("form.handbook-question:visible")).to_have_count(0)
    page.locator(".handbook-closed").get_by_role("link", name="framgangen").click()
    switch(page).check()
    page.go_back()
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Du har ikke svart på noe ennå.")


@pytest.mark.parametrize("path", [PANEL, REPEAT])
def test_without_scripts_the_page_says_so_in_a_plain_sentence(
    open_page: OpenPage, address: str, path: str
) -> None:
    page = open_page(address + path, java_script_enabled=False)
    expect(page.locator(".handbook-closed")).to_contain_text("skript")
    expect(page.locator(".handbook-panel")).to_be_hidden()
    expect(page.locator("form.handbook-question:visible")).to_have_count(0)


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
    expect(page.locator(".handbook-progress-told")).to_have_text("Alt er slettet.")
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate("localStorage.length") == 0
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator(".handbook-progress-told")).to_have_text(
        "Filen er hentet inn. Svar som er husket nå: 2."
    )
    expect(switch(page)).to_be_checked()
    page.wait_for_function("key => JSON.parse(localStorage.getItem(key)).rules.length > 1", arg=KEY)
    after = stored(page)
    assert after
    assert before
    assert after["answers"] == before["answers"]
    assert [rule for rule in after["rules"] if rule["met"]] == before["rules"]


def test_a_damaged_file_is_told_and_changes_nothing(
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
        expect(page.locator(".handbook-progress-told")).to_contain_text("Ingenting er endret.")
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
    expect(page.locator(".handbook-progress-told")).to_contain_text("hentet inn")
    assert answers(page)[QUESTION]["score"] == 1


def found_at_top(page: Page) -> list[str]:
    """Return what axe finds; scrolled up a little, the theme shows a button of its own."""
    page.evaluate("scrollTo(0, 0)")
    expect(page.locator(".back-to-top")).to_be_hidden()
    return violations(page)


def press_until(page: Page, target: Locator) -> None:
    """Press Tab until a control has focus."""
    for _ in range(150):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    msg = f"Tab never reached {target}."
    raise AssertionError(msg)


def test_keys_alone_turn_on_answer_repeat_and_delete(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PANEL)
    press_until(page, switch(page))
    page.keyboard.press("Space")
    expect(switch(page)).to_be_checked()
    answer(page, address, "b")
    age(page, 3)
    page.goto(address + REPEAT)
    shown = page.locator("form.handbook-question:visible")
    expect(shown).to_have_count(1)
    press_until(page, shown.locator("input[value=a]"))
    page.keyboard.press("Space")
    press_until(page, shown.get_by_role("button", name="Sjekk svaret"))
    page.keyboard.press("Enter")
    finish = page.get_by_role("button", name="Ferdig")
    expect(finish).to_be_visible()
    press_until(page, finish)
    page.keyboard.press("Enter")
    expect(page.locator(".handbook-repeat-state")).to_be_focused()
    page.goto(address + PANEL)
    press_until(page, page.get_by_role("button", name="Slett alt"))
    page.keyboard.press("Enter")
    press_until(page, page.get_by_role("button", name="Ja, slett"))
    page.keyboard.press("Enter")
    expect(switch(page)).to_be_focused()
    expect(switch(page)).not_to_be_checked()
    assert stored(page) is None


@pytest.mark.parametrize(
    "settings",
    [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"viewport": PHONE}],
    ids=["light", "dark", "phone"],
)
def test_no_state_has_a_violation(
    open_page: OpenPage, address: str, settings: dict[str, Any]
) -> None:
    page = open_page(address + PANEL, **settings)
    turn_on(page, address)
    found = {"on": found_at_top(page)}
    answer(page, address, "a")
    page.reload()
    line(page).get_by_text("Vis svaret mitt").click()
    expect(line(page)).to_contain_text("Bryter regelen")
    found["answered"] = found_at_top(page)
    page.goto(address + REPEAT)
    expect(page.locator(".handbook-repeat-state")).to_contain_text("Neste gang er")
    found["later"] = found_at_top(page)
    age(page, 3)
    page.reload()
    expect(page.locator("form.handbook-question:visible")).to_have_count(1)
    found["due"] = found_at_top(page)
    page.goto(address + PANEL)
    expect(page.locator(".handbook-progress-summary")).not_to_be_empty()
    page.get_by_role("button", name="Slett alt").click()
    found["asked"] = found_at_top(page)
    assert {state: faults for state, faults in found.items() if faults} == {}
    if "viewport" in settings:
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    store(page, "{")
    page.reload()
    expect(page.locator(".handbook-progress-state")).to_contain_text("kan ikke leses")
    assert found_at_top(page) == []
