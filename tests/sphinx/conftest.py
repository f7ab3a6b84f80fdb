"""Small handbooks: one of its own for each test, or one that the tests of a file look at."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.sphinx.small_handbook import Handbook


@pytest.fixture
def handbook(tmp_path: Path, make_app: Callable[..., SphinxTestApp]) -> Handbook:
    return Handbook(tmp_path / "handbook", make_app)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Handbook:
    """Return a handbook for what all tests of a file look at, and none changes."""
    return Handbook(tmp_path_factory.mktemp("shared") / "handbook", SphinxTestApp)
