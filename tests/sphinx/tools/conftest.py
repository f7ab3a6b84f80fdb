"""Small handbooks with a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.tools.notice import add_notice
from tests.sphinx.tools.plan import add_plan

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def planned(handbook: Handbook) -> Handbook:
    add_plan(handbook)
    return handbook


@pytest.fixture
def noticed(handbook: Handbook) -> Handbook:
    add_notice(handbook)
    return handbook
