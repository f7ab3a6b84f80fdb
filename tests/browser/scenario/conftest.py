"""The form for scenarios, opened in a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.scenario.delivered import Delivered
from tests.browser.scenario.scenario_page import ADDRESS, Scenario

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def scenario(open_page: OpenPage, address: str) -> Scenario:
    return Scenario(open_page(address + ADDRESS))


@pytest.fixture
def delivered(scenario: Scenario) -> Delivered:
    return Delivered(scenario)
