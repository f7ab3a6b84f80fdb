"""Small handbooks with a register of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.channels.register import add_register
from tests.sphinx.channels.saved_plan import PLANNER

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def registered(handbook: Handbook) -> Handbook:
    add_register(handbook)
    return handbook


@pytest.fixture
def planned(registered: Handbook) -> Handbook:
    registered.write("docs/_data/planlegger.yaml", PLANNER)
    return registered
