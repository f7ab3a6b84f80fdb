"""Of the questions that are found, those for the reader come first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.pages import RULE
from tests.browser.search.search_page import group
from tests.browser.who import role_list, work_list

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

QUERY = "/search.html?q=bilde"
FOR = ".handbook-search-part"


def test_who_the_reader_is_decides_which_question_comes_first_and_is_said_in_the_search_too(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE)
    role_list(page).select_option("folkevalgte")
    page.goto(address + QUERY)
    first = group(page, "Situasjoner å øve på").first
    expect(first.locator(FOR)).to_contain_text("folkevalgte")
    role = role_list(page)
    expect(role).to_have_value("folkevalgt")
    role.focus()
    role.select_option("ansatte")
    expect(first.locator(FOR)).to_contain_text("ansatte")
    # The list that was chosen from keeps its place, and what was found is found still.
    expect(role).to_be_focused()
    work_list(page).select_option("helse og omsorg")
    expect(first.locator(FOR)).to_have_text(re.compile("ansatte.* · helse og omsorg"))
    page.goto(address + RULE)
    expect(role_list(page)).to_have_value("ansatt")
    expect(work_list(page)).to_have_value("helse")
