"""A real browser on the site that ``noxfile.py`` built; a request to any other host fails the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.site_server import serve
from tests.browser.tabs import Tabs
from tests.builds import Builds, builds
from tests.programs import chromium

PATIENCE = 20_000  # milliseconds; generous, since the machine may be busy

expect.set_options(timeout=PATIENCE)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the files of ``test_spoken``."""
    parser.addoption("--renew-spoken", action="store_true", help="write tests/browser/spoken anew")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser once."""
    program = chromium.find()
    if program is None:
        pytest.fail(chromium.MISSING)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        yield started
        started.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site at the root of a host."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def handbook_builds() -> Iterator[Builds]:
    """Return what builds handbooks in processes of their own."""
    with builds("handbook_ext") as started:
        yield started


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page in a context of its own; see :class:`Tabs`."""
    tabs = Tabs(browser)
    yield tabs.open
    tabs.close()
