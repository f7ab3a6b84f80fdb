from collections.abc import Callable
from pathlib import Path

import pytest
from small_handbook import Handbook
from sphinx.testing.util import SphinxTestApp


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> Handbook:
    return Handbook(tmp_path / "handbook", make_app)
