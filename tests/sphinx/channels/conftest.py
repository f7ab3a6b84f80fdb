"""Small handbooks with a register of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.channels.register import PAGE, REGISTER
from tests.sphinx.channels.saved_plan import PLANNER

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def registered(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/kanaler.yaml", REGISTER)
    handbook.write("docs/kanaler.md", PAGE)
    return handbook


@pytest.fixture
def planned(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/kanaler.yaml", REGISTER)
    handbook.write("docs/_data/planlegger.yaml", PLANNER)
    handbook.write("docs/kanaler.md", PAGE)
    return handbook
