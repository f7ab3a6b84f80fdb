from collections.abc import Callable
from pathlib import Path

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> Handbook:
    return Handbook(tmp_path / "handbook", make_app)
