"""A self-check begins with what the reader has said of themself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.pages import RULE
from tests.browser.selftest.run import SEED, link, opened
from tests.browser.selftest.selftest_page import PAGE, Selftest
from tests.browser.who import role_list, work_list

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


def test_the_work_that_was_said_on_a_rules_page_is_chosen_and_drawn_from_and_can_be_changed(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address)
    page = selftest.page
    page.goto(address + RULE)
    role_list(page).select_option("ansatte")
    work_list(page).select_option("helse og omsorg")
    page.goto(address + PAGE)
    expect(work_list(page)).to_have_value("helse")
    work_list(page).select_option("vei, vann, bygg og brann")
    selftest.start("practice", "6")
    assert page.url.endswith("&work=teknisk")
    drawn = selftest.expected(6, SEED, "teknisk")
    assert selftest.drawn() == drawn
    assert drawn != selftest.expected(6, SEED)
    # What was said here holds there, and the role that nobody asked for here is as it was.
    page.goto(address + RULE)
    expect(work_list(page)).to_have_value("teknisk")
    expect(role_list(page)).to_have_value("ansatt")


def test_a_link_draws_the_same_whoever_follows_it(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PAGE)
    work_list(page).select_option("kultur og bibliotek")
    for name, drawn_by in (("teknisk", "teknisk"), ("romfart", ""), ("", "")):
        page.goto(address + RULE)
        page.goto(address + link("practice") + (name and f"&work={name}"))
        selftest = Selftest(page)
        assert selftest.drawn() == selftest.expected(6, "prove", drawn_by), name
