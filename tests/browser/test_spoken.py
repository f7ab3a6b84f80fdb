"""What a screen reader gets for each type of question and each panel, compared with ``spoken/``.

After an intended change, run ``pytest tests/browser/test_spoken.py --renew-spoken``, and
read the diff as a listener would.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import ALL_TYPES
from tests.browser.quiz_page import Question
from tests.browser.selftest.selftest_page import PAGE as SELFTEST
from tests.browser.selftest.selftest_page import Selftest
from tests.browser.tools.tool_page import PLAN, Tool

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

SPOKEN = Path(__file__).parent / "spoken"
QUESTIONS = {
    "single": "bursdag-pa-sykehjemmet",
    "multiple": "feierens-bilde",
    "classify": "sommerfesten-pa-skolen",
    "order": "melding-om-bussen",
    "spot": "balansegruppa-er-ferdig",
    "branch": "helikopter-over-fjellet",
    "reflect": "vi-svarer-raskt",
}
IN_ROWS = {"multiple", "classify", "order", "spot"}
ALWAYS_ANSWERED = {"order", "reflect"}  # the order shown is an answer; a reflection needs no text


def answer(question: Question, kind: str) -> None:
    """Choose the first of everything, and state a confidence.

    It dispatches events, since a click could hit the floating button «Til toppen».
    """
    groups = question.form.locator("fieldset.handbook-item")
    for group in groups.all() if kind == "classify" else [question.form]:
        boxes = group.locator(".handbook-answer input:visible, .handbook-category input")
        if boxes.count():
            boxes.first.dispatch_event("click")
    if question.form.locator(".handbook-confidence:visible").count():
        question.form.get_by_text("Helt sikker").click()


def listen(question: Question, kind: str) -> dict[str, str]:
    """Return what is read and announced, from the question to the verdict."""
    submit = question.form.locator("button[type=submit]")
    expect(submit).to_be_visible()
    heard = {"as it is met": question.form.aria_snapshot()}
    if kind not in ALWAYS_ANSWERED:
        submit.click()
        expect(question.verdict).not_to_be_empty()
        heard["announced when nothing is chosen"] = question.verdict.aria_snapshot()
    if kind == "order":
        question.form.get_by_role("button", name="Flytt A ned").click()
        moved = question.form.locator(".handbook-moved")
        expect(moved).not_to_be_empty()
        heard["announced when an item is moved"] = moved.aria_snapshot()
    answer(question, kind)
    submit.click()
    reported = question.verdict.locator(".handbook-mark, .handbook-points, .handbook-tally").first
    expect(
        reported.or_(question.form.locator(".handbook-reply .handbook-mark")).first
    ).to_be_visible()
    if kind == "branch":
        heard["read after a choice"] = question.form.locator(".handbook-steps").aria_snapshot()
    if kind in IN_ROWS:
        heard["read in the answers"] = question.form.locator(".handbook-answer").aria_snapshot()
    heard["announced as the verdict"] = question.verdict.aria_snapshot()
    heard["the buttons then"] = question.form.locator(".handbook-actions").aria_snapshot()
    if kind == "branch":
        heard["the button below the verdict"] = question.form.locator(
            ".handbook-onward"
        ).aria_snapshot()
    return heard


def hold(heard: dict[str, str], name: str, config: pytest.Config) -> None:
    """Compare with the file, or rewrite it when asked to."""
    text = "\n".join(f"{when}: |\n{indent(said, '  ')}\n" for when, said in heard.items())
    file = SPOKEN / f"{name}.yaml"
    if config.getoption("--renew-spoken"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", QUESTIONS)
def test_a_screen_reader_is_given_the_names_and_announcements_that_were_reviewed(
    open_page: OpenPage, address: str, kind: str, pytestconfig: pytest.Config
) -> None:
    question = Question(open_page(address + ALL_TYPES), QUESTIONS[kind])
    hold(listen(question, kind), kind, pytestconfig)


def test_a_self_check_says_where_one_is_what_is_missing_and_how_it_went(
    open_page: OpenPage, address: str, pytestconfig: pytest.Config
) -> None:
    selftest = Selftest(open_page(address + SELFTEST))
    start = selftest.page.locator(".handbook-selftest-start")
    expect(start).to_be_visible()
    heard = {"the start": start.aria_snapshot()}
    page = open_page(f"{address}{SELFTEST}#draw=lytt&number=6&way=test")
    selftest = Selftest(page)
    selftest.at(1)
    heard["announced on a question"] = selftest.status.aria_snapshot()
    heard["the bar"] = page.get_by_role("progressbar", name="Framgang").aria_snapshot()
    heard["the buttons"] = page.locator(".handbook-selftest-steps").aria_snapshot()
    for place in range(2, 7):
        selftest.go_on(place)
    selftest.press("Se resultat")
    missing = page.locator(".handbook-selftest-missing")
    expect(missing).to_be_visible()
    heard["what is missing"] = missing.aria_snapshot()
    missing.get_by_role("button").last.click()
    expect(selftest.result).to_be_focused()
    heard["the result"] = page.locator(".handbook-selftest-result").aria_snapshot()
    hold(heard, "selftest", pytestconfig)


def test_the_progress_panel_says_what_is_kept(
    open_page: OpenPage, address: str, pytestconfig: pytest.Config
) -> None:
    page = open_page(f"{address}/egentest/framgang.html")
    panel = page.locator("handbook-progress")
    switch = panel.get_by_role("switch")
    expect(switch).not_to_be_checked()
    heard = {"off": panel.aria_snapshot()}
    switch.click()
    expect(switch).to_be_checked()
    expect(page.locator(".handbook-progress-state")).to_contain_text("Slått på.")
    heard["on"] = panel.aria_snapshot()
    hold(heard, "progress", pytestconfig)


def test_a_tool_says_what_it_asks_what_helps_and_what_is_missing(
    open_page: OpenPage, address: str, pytestconfig: pytest.Config
) -> None:
    tool = Tool(open_page(address + PLAN))
    expect(tool.switch).to_be_visible()
    heard = {"the draft": tool.page.locator(".handbook-tool-draft").aria_snapshot()}
    heard["the steps"] = tool.steps.aria_snapshot()
    heard["below a step"] = tool.page.locator(".handbook-tool-bar").aria_snapshot()
    tool.go("Ansvar")
    expect(tool.page.locator("h2:focus")).to_have_text("Steg 2 av 4 Ansvar")
    heard["a step"] = tool.page.locator("h2:focus").aria_snapshot()
    heard["a line"] = tool.field("stedfortreder").aria_snapshot()
    heard["a choice"] = tool.field("tilgang").aria_snapshot()
    tool.write("skriver", "To lærere")
    tool.tick("tilgang", "en")
    expect(tool.advice("stedfortreder")).to_be_visible()
    expect(tool.advice("tilgang")).to_be_visible()
    heard["a line with advice"] = tool.field("stedfortreder").aria_snapshot()
    heard["a choice with advice"] = tool.field("tilgang").aria_snapshot()
    heard["announced"] = tool.reported("advice").aria_snapshot()
    tool.finish()
    heard["what is missing"] = tool.missing.aria_snapshot()
    heard["the document's buttons"] = tool.page.locator(".handbook-tool-document").aria_snapshot()
    hold(heard, "tool", pytestconfig)


def test_the_plenary_says_what_the_room_sees(
    open_page: OpenPage, address: str, pytestconfig: pytest.Config
) -> None:
    page = open_page(f"{address}/kurs/plenum.html#questions={QUESTIONS['single']}")
    stage = page.locator(".handbook-stage")
    expect(stage.get_by_role("button", name="Vis fasit")).to_be_visible()
    heard = {"a question": stage.aria_snapshot()}
    stage.get_by_role("button", name="Vis fasit").click()
    expect(stage).to_contain_text("Beste svar")
    heard["its key"] = stage.aria_snapshot()
    hold(heard, "plenary", pytestconfig)
