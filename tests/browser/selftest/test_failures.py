"""A self-check when storage, the kernel or scripts fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.selftest.run import (
    answer_all,
    expect_numbers,
    opened,
)
from tests.browser.selftest.selftest_page import PAGE, Selftest
from tests.browser.workers import REMEMBER, kill

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

FORBIDDEN = "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no'); } });"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full'); };"


@pytest.mark.parametrize(
    "broken",
    [
        FORBIDDEN,
        FULL,
        "sessionStorage.setItem(`handbook-selftest ${location.pathname}`, '{\"draw\": 7');",
        "sessionStorage.setItem(`handbook-selftest ${location.pathname}`, '{\"answers\": []}');",
    ],
    ids=["forbidden", "full", "corrupt", "foreign"],
)
def test_no_storage_stops_a_self_check(open_page: OpenPage, address: str, broken: str) -> None:
    selftest = opened(open_page, address, scripts=broken)
    selftest.start("test")
    results = answer_all(selftest, check=False)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible()
    expect_numbers(selftest, results)


def test_a_kernel_that_dies_between_two_questions_costs_one_more_press(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address, scripts=REMEMBER)
    selftest.start("practice", "all")
    while selftest.shown.get_attribute("data-type") != "single":
        selftest.press("Neste")
    selftest.answer()
    kill(selftest.page)
    selftest.press("Sjekk svaret")
    expect(selftest.shown.locator(".handbook-verdict")).to_contain_text("kunne ikke sjekkes")
    selftest.press("Prøv en gang til")
    expect(selftest.shown.locator(".handbook-result").first).to_be_visible()


@pytest.mark.parametrize("silent", [True, False])
def test_a_kernel_that_dies_before_the_result_is_replaced_and_all_is_counted(
    open_page: OpenPage, address: str, *, silent: bool
) -> None:
    selftest = opened(open_page, address, scripts=REMEMBER)
    selftest.start("test")
    results = answer_all(selftest, check=False)
    if silent:
        selftest.page.evaluate("for (const worker of workers) worker.terminate()")
    else:
        kill(selftest.page)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible(timeout=20_000)
    expect_numbers(selftest, results)


def test_where_nothing_can_be_drawn_all_questions_are_shown_and_the_reader_is_told(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    page.context.route("**/micropython.wasm*", lambda route: route.abort())
    selftest = Selftest(page)
    selftest.button("Start").click()
    expect(selftest.status).to_contain_text("Spørsmålene kunne ikke trekkes")
    expect(selftest.shown).to_have_count(len(selftest.pool()))
    page.context.unroute("**/micropython.wasm*")
    selftest.button("Start").click()
    selftest.at(1)
    expect(selftest.shown).to_have_count(1)


def test_without_scripts_the_page_is_the_pool_with_its_key(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE, java_script_enabled=False)
    selftest = Selftest(page)
    expect(selftest.shown).to_have_count(len(selftest.pool()))
    expect(page.get_by_text("Her er alle spørsmålene for folkevalgte")).to_be_visible()
    expect(page.get_by_role("button", name="Start")).to_be_hidden()
    selftest.shown.first.get_by_text("Slik vurderer vi svarene", exact=True).click()
    expect(selftest.shown.first.locator(".handbook-key .handbook-feedback").first).to_be_visible()
