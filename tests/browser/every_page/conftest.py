"""The walk through the site whose findings all tests here check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.every_page.walk import walk
from tests.browser.tabs import Tabs

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.every_page.walk import Faults


@pytest.fixture(scope="session")
def faults(browser: Browser, address: str, site: Path) -> Faults:
    """Walk through the site once."""
    tabs = Tabs(browser)
    try:
        return walk(tabs.open, address, site)
    finally:
        tabs.close()
