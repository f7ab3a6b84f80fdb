"""The handbook's own site, which ``noxfile.py`` built."""

from pathlib import Path

import pytest

SITE = Path(__file__).parents[1] / "_build" / "html"


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    if not (SITE / "index.html").is_file():
        pytest.fail("There is no site in _build/html. Run 'python3 noxfile.py build' first.")
    return SITE
