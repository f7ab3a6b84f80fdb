"""A reader who has turned progress on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.progress.progress_page import PANEL, turn_on

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def page(open_page: OpenPage, address: str) -> Page:
    """Return a page where progress is on."""
    opened = open_page(address + PANEL)
    turn_on(opened)
    return opened
