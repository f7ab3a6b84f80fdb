"""The handbook's own site, which ``noxfile.py`` built."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from sphinx.config import Config
from sphinx.locale import translators

from handbook_ext.locale.chosen import choose

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples every time, however slow the machine: nobody trusts a test that fails now and then.
settings.register_profile(
    "same",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("same")

SITE = Path(__file__).parents[1] / "_build" / "html"


@pytest.fixture(scope="module", autouse=True)
def language_of_its_own() -> Iterator[None]:
    """Leave no file of tests in the language, or with the words, of another file's handbook."""
    before = dict(translators)
    yield
    translators.clear()
    translators.update(before)
    choose({})


@pytest.fixture(scope="module", autouse=True)
def pages_of_its_own() -> Iterator[None]:
    """Leave no file of tests what counts as a page in another file's handbook: Sphinx adds it to its default."""
    default: dict[str, str] = Config.config_values["source_suffix"].default
    before = dict(default)
    yield
    default.clear()
    default.update(before)


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    if not (SITE / "index.html").is_file():
        pytest.fail("There is no site in _build/html. Run 'python3 noxfile.py build' first.")
    return SITE
