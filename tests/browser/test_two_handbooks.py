"""Two handbooks on one host keep their stored data apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.progress import progress_page
from tests.browser.progress.progress_page import PANEL, QUESTION, RULE, switch, turn_on
from tests.browser.quiz_page import Question
from tests.browser.site_server import serve
from tests.browser.tools import tool_page
from tests.browser.tools.tool_page import PLAN, Tool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

STORED = "() => Object.keys(localStorage).filter(key => key.startsWith('handbook')).sort()"
SELFTEST = "/egentest/ansatt.html"


@pytest.fixture(scope="module")
def host(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the handbook twice, below ``/a`` and ``/b`` of one host."""
    root = tmp_path_factory.mktemp("host")
    for name in "ab":
        root.joinpath(name).symlink_to(site, target_is_directory=True)
    with serve(root) as url:
        yield url


def keep_an_answer(page: Page, handbook: str) -> None:
    """Turn progress on and answer a question in a handbook."""
    page.goto(handbook + PANEL)
    turn_on(page)
    page.goto(handbook + RULE)
    asked = Question(page, QUESTION)
    asked.answer("b")
    expect(asked.verdict).to_contain_text("Beste svar")
    page.wait_for_function(
        'id => Object.values(localStorage).some(text => text.includes(`"${id}"`))', arg=QUESTION
    )


def test_progress_in_one_handbook_is_not_seen_in_the_other(open_page: OpenPage, host: str) -> None:
    page = open_page(host + "/a" + PANEL)
    keep_an_answer(page, host + "/a")
    page.goto(host + "/b" + PANEL)
    expect(switch(page)).not_to_be_checked()
    page.goto(host + "/b" + RULE)
    expect(Question(page, QUESTION).form).not_to_contain_text("Sist svarte du")
    assert page.evaluate(STORED) == ["handbook-progress /a/"]
    page.goto(host + "/a" + RULE)
    expect(Question(page, QUESTION).form).to_contain_text("Sist svarte du")


def test_deleting_progress_in_one_handbook_leaves_that_of_the_other(
    open_page: OpenPage, host: str
) -> None:
    page = open_page(host + "/a" + PANEL)
    keep_an_answer(page, host + "/a")
    keep_an_answer(page, host + "/b")
    page.goto(host + "/b" + PANEL)
    page.get_by_role("button", name="Slett alt").click()
    page.get_by_role("button", name="Ja, slett").click()
    page.wait_for_function("() => !('handbook-progress /b/' in localStorage)")
    assert page.evaluate(STORED) == ["handbook-progress /a/"]


def test_a_draft_in_one_handbook_is_not_put_into_the_form_of_the_other(
    open_page: OpenPage, host: str
) -> None:
    tool = Tool(open_page(host + "/a" + PLAN))
    tool.keep()
    tool.write("tjeneste", "Biblioteket")
    tool.page.goto(host + "/b" + PLAN)
    expect(tool.switch).not_to_be_checked()
    expect(tool.control("tjeneste")).to_have_value("")
    tool.page.goto(host + "/a" + PLAN)
    expect(tool.control("tjeneste")).to_have_value("Biblioteket")


def test_a_self_check_in_one_handbook_does_not_run_in_the_other(
    open_page: OpenPage, host: str
) -> None:
    page = open_page(host + "/a" + SELFTEST)
    page.get_by_role("button", name="Start").click()
    expect(page.get_by_role("button", name="Neste")).to_be_visible()
    page.goto(host + "/b" + SELFTEST)
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    expect(page.get_by_role("button", name="Fortsett der du var")).to_be_hidden()
    page.goto(host + "/a" + SELFTEST)
    expect(page.get_by_role("button", name="Fortsett der du var")).to_be_visible()


def test_progress_kept_under_the_name_of_before_is_taken_along_once_and_can_be_deleted(
    open_page: OpenPage, host: str
) -> None:
    page = open_page(host + "/a" + PANEL)
    keep_an_answer(page, host + "/a")
    page.evaluate(
        """([own, old]) => {
          localStorage.setItem(old, localStorage.getItem(own));
          localStorage.removeItem(own);
        }""",
        ["handbook-progress /a/", progress_page.NAME],
    )
    page.goto(host + "/a" + RULE)
    expect(Question(page, QUESTION).form).to_contain_text("Sist svarte du")
    assert page.evaluate(STORED) == ["handbook-progress /a/"]
    page.goto(host + "/a" + PANEL)
    page.get_by_role("button", name="Slett alt").click()
    page.get_by_role("button", name="Ja, slett").click()
    page.wait_for_function("() => !('handbook-progress /a/' in localStorage)")
    page.reload()
    expect(switch(page)).not_to_be_checked()
    assert page.evaluate(STORED) == []


def test_a_draft_kept_under_the_name_of_before_is_taken_along(
    open_page: OpenPage, host: str
) -> None:
    page = open_page(host + "/a" + PANEL)
    answers = [{"id": "tjeneste", "asked": "Tjeneste", "answer": "Biblioteket"}]
    draft = {"format": "handbook-tool", "version": 1, "tool": "kanalplan", "answers": answers}
    page.evaluate(
        "([key, text]) => localStorage.setItem(key, text)", [tool_page.NAME, json.dumps(draft)]
    )
    page.goto(host + "/a" + PLAN)
    tool = Tool(page)
    expect(tool.control("tjeneste")).to_have_value("Biblioteket")
    assert page.evaluate(STORED) == ["handbook-tool-kanalplan /a/"]
