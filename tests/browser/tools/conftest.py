"""The channel planner, opened in a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.tools.tool_page import PLAN, Tool

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def tool(open_page: OpenPage, address: str) -> Tool:
    return Tool(open_page(address + PLAN))
