"""The channel planner, opened in a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.tools.tool_page import PLAN, Tool
from tests.browser.workers import REMEMBER, kill

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def tool(open_page: OpenPage, address: str) -> Tool:
    return Tool(open_page(address + PLAN))


@pytest.fixture
def cut_off(tool: Tool) -> Tool:
    """Return a planner with advice on an answer, whose kernel has died and cannot start again."""
    tool.page.add_init_script(REMEMBER)
    tool.page.reload()
    tool.write("tjeneste", "Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    kill(tool.page)
    tool.page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    return tool
