"""A self-check checked by axe in each state, on a desktop and a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.selftest.run import answer_all, link
from tests.browser.selftest.selftest_page import PAGE, Selftest

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.mark.sweep
def test_no_state_has_a_violation_or_sticks_out(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    selftest = Selftest(page)
    found = {"start": faults_of_state(page)}
    page.goto(address + link("test"))
    selftest.at(1)
    found["question"] = faults_of_state(page)
    answer_all(selftest, check=False, skip=(2, 3))
    selftest.press("Se resultat")
    expect(selftest.missing).to_be_visible()
    found["missing"] = faults_of_state(page)
    selftest.press("Se resultat likevel")
    expect(selftest.result).to_be_visible()
    found["result"] = faults_of_state(page)
    page.locator(".handbook-selftest-look:visible").first.click()
    found["seen again"] = faults_of_state(page)
    assert {state: faults for state, faults in found.items() if faults} == {}
