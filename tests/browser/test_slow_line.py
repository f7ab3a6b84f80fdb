"""A slow connection is not a dead one: what arrives is waited for, and what has arrived is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gated import PIECES, Gate, serve_gated
from tests.browser.quiz_page import Question
from tests.browser.selftest.selftest_page import PAGE as SELFTEST
from tests.browser.test_failures import PAGE, QUESTION, SLOW, UNAVAILABLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

WASM = "_static/micropython.wasm"
NEARLY = 9_000  # milliseconds of the page's clock: a little less than its timeout
SILENCE = 10_000


@pytest.fixture
def gate() -> Gate:
    return Gate("micropython.wasm")


@pytest.fixture
def address(site: Path, gate: Gate) -> Iterator[str]:
    with serve_gated(site, gate) as url:
        yield url


def ask(page: Page) -> Question:
    """Answer a question, with the page's clock under the test's control."""
    page.clock.install()
    question = Question(page, QUESTION)
    question.answer("b")
    page.clock.run_for(1_000)
    return question


def let(gate: Gate, question: Question, first: int, last: int) -> None:
    """Let pieces through one by one, as slowly as a page tolerates."""
    for piece in range(first, last + 1):
        gate.let()
        if piece < PIECES:
            expect(question.verdict).to_have_text(f"Laster rettingen … {piece * 100 // PIECES} %")
            question.page.clock.run_for(NEARLY)


def fall_silent(question: Question, reported: str = SLOW) -> None:
    question.page.clock.run_for(SILENCE)
    expect(question.verdict).to_have_text(reported)


def again(question: Question) -> None:
    question.form.get_by_role("button", name="Prøv en gang til").click()
    question.page.clock.run_for(1_000)


def test_a_line_that_is_slow_but_alive_leads_to_the_verdict_and_shows_how_far_it_has_come(
    open_page: OpenPage, address: str, gate: Gate
) -> None:
    question = ask(open_page(address + PAGE))
    let(gate, question, 1, PIECES)
    expect(question.verdict).to_contain_text("Beste svar")
    assert gate.asked == [""]


def test_while_it_loads_screen_readers_are_told_so_once(
    open_page: OpenPage, address: str, gate: Gate
) -> None:
    question = ask(open_page(address + PAGE))
    let(gate, question, 1, 1)
    said = question.verdict.evaluate_handle("region => region.firstChild")
    let(gate, question, 2, 4)
    assert question.verdict.evaluate("(region, said) => region.firstChild === said", said)
    expect(question.verdict).to_match_aria_snapshot("- status: Laster rettingen …")


def test_after_a_silence_a_new_try_goes_on_with_what_the_line_still_brings(
    open_page: OpenPage, address: str, gate: Gate
) -> None:
    question = ask(open_page(address + PAGE))
    let(gate, question, 1, 4)
    fall_silent(question)
    again(question)
    let(gate, question, 5, PIECES)
    expect(question.verdict).to_contain_text("Beste svar")
    assert gate.asked == [""]


def test_of_a_line_that_stays_silent_the_rest_alone_is_asked_for_anew(
    open_page: OpenPage, address: str, gate: Gate, site: Path
) -> None:
    question = ask(open_page(address + PAGE))
    let(gate, question, 1, 4)
    fall_silent(question)
    again(question)
    fall_silent(question)
    came = gate.sent
    again(question)
    gate.let(PIECES)
    expect(question.verdict).to_contain_text("Beste svar")
    assert gate.asked == ["", f"bytes={came}-"]
    assert came < site.joinpath(WASM).stat().st_size


@pytest.mark.parametrize("knows_ranges", [True, False], ids=["ranges", "no ranges"])
def test_after_a_cut_a_new_try_goes_on_from_there_and_ends_in_the_verdict(
    open_page: OpenPage, address: str, gate: Gate, *, knows_ranges: bool
) -> None:
    gate.knows_ranges = knows_ranges
    question = ask(open_page(address + PAGE))
    let(gate, question, 1, 4)
    came = gate.sent
    gate.cut()
    expect(question.verdict).to_have_text(UNAVAILABLE)
    again(question)
    gate.let(PIECES)
    expect(question.verdict).to_contain_text("Beste svar")
    assert gate.asked[1] == f"bytes={came}-"


def test_a_worker_whose_script_comes_slowly_is_waited_for(open_page: OpenPage, site: Path) -> None:
    gate = Gate("handbook-worker.js")
    with serve_gated(site, gate) as url:
        question = ask(open_page(url + PAGE))
        gate.let(PIECES // 2)
        expect(question.verdict).to_have_text("Sjekker svaret …")
        question.page.clock.run_for(2 * SILENCE)
        expect(question.verdict).to_have_text("Sjekker svaret …")
        gate.let(PIECES)
        expect(question.verdict).to_contain_text("Beste svar")
        assert gate.asked == [""]


def test_a_self_check_shows_how_far_it_has_come_too(
    open_page: OpenPage, address: str, gate: Gate
) -> None:
    page = open_page(address + SELFTEST)
    page.clock.install()
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(1_000)
    gate.let(PIECES // 2)
    expect(page.locator(".handbook-selftest-status")).to_have_text("Trekker spørsmål … 50 %")
    gate.let(PIECES)
    expect(page.get_by_role("button", name="Neste")).to_be_visible()
