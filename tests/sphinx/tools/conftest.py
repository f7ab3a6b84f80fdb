"""Small handbooks with a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sphinx.tools import notice, plan

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def planned(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/plan.yaml", plan.TOOL)
    handbook.write("docs/plan.md", plan.PAGE)
    return handbook


@pytest.fixture
def noticed(handbook: Handbook) -> Handbook:
    handbook.folder.joinpath("docs/_data").mkdir()
    handbook.write("docs/_data/tekst.yaml", notice.TOOL)
    handbook.write("docs/_data/grenser.yaml", notice.LIMITS)
    handbook.write("docs/tekst.md", notice.PAGE)
    return handbook
