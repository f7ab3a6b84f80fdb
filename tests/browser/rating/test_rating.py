"""A colleague judges options without their keys, and saves a file that the command reads."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from handbook_ext.quiz.model import VERDICTS
from handbook_ext.rating.model import read_ratings
from tests.browser.axe import faults_of_state
from tests.unit.test_scenario_file import all_questions

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

ADDRESS = "/verktoy/vurder.html"


def test_options_are_judged_by_keyboard_saved_without_a_name_and_opened_again(
    open_page: OpenPage, address: str, tmp_path: Path
) -> None:
    page = open_page(address + ADDRESS)
    rated = page.locator("[data-status=rated]")
    page.locator("select[name=rule]").select_option("taushetsplikt")
    expect(page.get_by_role("heading", name=re.compile("Spørsmål 1 av"))).to_be_focused()
    page.locator(".handbook-rating-option input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(rated).to_have_text("Du har vurdert 1 svar.")
    page.get_by_role("button", name="Neste spørsmål").press("Enter")
    expect(page.get_by_role("heading", name=re.compile("Spørsmål 2 av"))).to_be_focused()
    page.locator(".handbook-rating-option").nth(1).get_by_label("Risikabelt").check()
    page.reload()
    expect(page.get_by_role("heading", name=re.compile("Spørsmål 2 av"))).to_be_visible()
    expect(rated).to_have_text("Du har vurdert 2 svar.")
    expect(
        page.locator(".handbook-rating-option").nth(1).get_by_label("Risikabelt")
    ).to_be_checked()
    assert faults_of_state(page) == []
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Lagre vurderingene i en fil").click()
    path = tmp_path / "a.json"
    waiting.value.save_as(path)
    found = read_ratings(path)
    assert [one.verdict for one in found] == ["acceptable", "risky"]
    assert set(json.loads(path.read_text(encoding="utf-8"))) == {
        "format", "version", "edition", "ratings",
    }  # fmt: skip
    page.get_by_role("button", name="Slett vurderingene").click()
    page.get_by_role("button", name="Ja, slett").click()
    expect(rated).to_have_text("Du har vurdert 0 svar.")
    page.locator("input[type=file]").set_input_files(path)
    expect(rated).to_have_text("Du har vurdert 2 svar.")
    path.write_text("{", encoding="utf-8")
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator("[data-status=saved]")).to_contain_text("Filen er skadet")
    expect(rated).to_have_text("Du har vurdert 2 svar.")


def judged(page: Page, verdict: str) -> None:
    """Judge the first option of the question that is shown."""
    page.locator(".handbook-rating-option").first.get_by_label(verdict).check()


def first_judged(page: Page, tmp_path: Path, verdict: str) -> Path:
    """Return a file with a judgement of the first option."""
    judged(page, verdict)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Lagre vurderingene i en fil").click()
    path = tmp_path / "first.json"
    waiting.value.save_as(path)
    return path


def test_nothing_is_deleted_before_it_was_asked_about(open_page: OpenPage, address: str) -> None:
    page = open_page(address + ADDRESS)
    judged(page, "Risikabelt")
    rated, clear = (
        page.locator("[data-status=rated]"),
        page.get_by_role("button", name="Slett vurderingene"),
    )
    clear.press("Enter")
    asked = page.get_by_role("group", name="Vil du slette alle vurderingene i denne fanen?")
    expect(asked.get_by_role("button", name="Nei, behold")).to_be_focused()
    assert faults_of_state(page) == []
    page.keyboard.press("Enter")
    expect(asked).to_be_hidden()
    expect(clear).to_be_focused()
    expect(rated).to_have_text("Du har vurdert 1 svar.")
    clear.press("Enter")
    asked.get_by_role("button", name="Ja, slett").press("Enter")
    expect(rated).to_have_text("Du har vurdert 0 svar.")
    expect(page.locator("[data-status=saved]")).to_have_text("Alle vurderingene er slettet.")
    expect(clear).to_be_focused()
    page.reload()
    expect(page.locator(".handbook-rating-option").first).to_be_visible()
    expect(rated).to_have_text("Du har vurdert 0 svar.")
    # There is nothing to ask about.
    clear.click()
    expect(asked).to_be_hidden()


def test_a_file_is_added_to_what_was_judged_and_counts_where_both_have_judged(
    open_page: OpenPage, address: str, tmp_path: Path
) -> None:
    page = open_page(address + ADDRESS)
    path = first_judged(page, tmp_path, "Risikabelt")
    judged(page, "Beste svar")
    page.locator(".handbook-rating-option").nth(1).get_by_label("Godt nok").check()
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator("[data-status=saved]")).to_have_text(
        "Åpnet én vurdering. Ett svar hadde du vurdert annerledes. Der gjelder filen. "
        "Andre vurderinger du hadde, er beholdt."
    )
    expect(page.locator("[data-status=rated]")).to_have_text("Du har vurdert 2 svar.")
    options = page.locator(".handbook-rating-option")
    expect(options.first.get_by_label("Risikabelt")).to_be_checked()
    expect(options.nth(1).get_by_label("Godt nok")).to_be_checked()


def test_that_the_tab_cannot_store_what_was_opened_is_said_last(
    open_page: OpenPage, address: str, tmp_path: Path
) -> None:
    page = open_page(address + ADDRESS)
    path = first_judged(page, tmp_path, "Risikabelt")
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error() } }")
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator("[data-status=saved]")).to_have_text(
        re.compile("^Åpnet én vurdering.* Nettleseren kan ikke ta vare på vurderingene.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "handbook-tool", "version": 1, "answers": {}}',
        '{"format": "handbook-ratings", "version": 2, "ratings": []}',
        '{"format": "handbook-ratings", "version": 1, "ratings": [{"question": 1}]}',
        "rule: varsom\nquestions: []\n",
        "\x00\x01",
    ],
    ids=[
        "empty",
        "a list",
        "another tool's",
        "a later version",
        "spoilt",
        "a question's",
        "binary",
    ],
)
def test_a_file_of_something_else_is_reported_and_changes_nothing(
    open_page: OpenPage, address: str, tmp_path: Path, text: str
) -> None:
    page = open_page(address + ADDRESS)
    page.locator(".handbook-rating-option").first.get_by_label("Risikabelt").check()
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator("[data-status=saved]")).to_contain_text("Filen er skadet")
    expect(page.locator("[data-status=rated]")).to_have_text("Du har vurdert 1 svar.")


def test_ratings_of_another_edition_or_with_markup_run_nothing_and_are_saved_again(
    open_page: OpenPage, address: str, tmp_path: Path
) -> None:
    hostile = "<img src=x onerror='window.ran=1'>\u202e\u05d0" * 300
    rating = {"question": hostile, "fingerprint": "x", "option": "a", "verdict": hostile}
    data = {"format": "handbook-ratings", "version": 1, "edition": "1999", "ratings": [rating]}
    path = tmp_path / "x.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    page = open_page(address + ADDRESS)
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator("[data-status=rated]")).to_have_text("Du har vurdert 1 svar.")
    assert page.evaluate("window.ran") is None
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Lagre vurderingene i en fil").click()
    waiting.value.save_as(path)
    assert json.loads(path.read_text(encoding="utf-8"))["ratings"] == [rating]


def test_without_scripts_the_page_says_how_to_do_it_on_paper(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ADDRESS, java_script_enabled=False)
    expect(page.get_by_text("Uten skript i nettleseren")).to_be_visible()
    expect(page.get_by_text("Lever arket uten navnet ditt.")).to_be_visible()
    expect(page.locator("handbook-rating button").locator("visible=true")).to_have_count(0)


def test_the_page_has_no_key(open_page: OpenPage, address: str, site: Path) -> None:
    page = open_page(address + ADDRESS)
    expect(page.locator(".handbook-rating-option").first).to_be_visible()
    text = site.joinpath("verktoy", "vurder.pool.js").read_text(encoding="utf-8")
    assert not any(f'"{verdict}"' in text for verdict in (*VERDICTS, "verdict", "feedback"))
    reason = next(
        row.reason.markdown
        for both in all_questions()
        if both.question.body.type == "single"
        for row in both.question.view().interactions[0].rows
        if row.reason
    )
    assert reason[:40] not in text
