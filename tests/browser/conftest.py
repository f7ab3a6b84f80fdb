"""A real browser on the site that ``noxfile.py`` built; any other host fails the test."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import chromium
from tests.browser.site_server import serve

SITE = Path(__file__).parents[2] / "_build" / "html"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the files of ``test_spoken`` be written anew."""
    parser.addoption("--renew-spoken", action="store_true", help="write tests/browser/spoken anew")


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    if not (SITE / "index.html").is_file():
        pytest.fail("There is no site in _build/html. Run 'python3 noxfile.py build' first.")
    return SITE


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


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page in a context of its own.

    When the test ends, every request must have gone to the page's own host, and
    no script may have failed, but for errors that the pattern ``may_fail`` matches.
    """
    pages: list[tuple[Page, str, list[str], list[str]]] = []
    allowed: list[str | None] = []

    def open_at(url: str, may_fail: str | None = None, **options: object) -> Page:
        context = browser.new_context(locale="nb-NO", **options)  # type: ignore[arg-type]
        page = context.new_page()
        requests: list[str] = []
        errors: list[str] = []
        context.on("request", lambda request: requests.append(request.url))
        page.on("pageerror", lambda error: errors.append(error.message))
        allowed.append(may_fail)
        answer = page.goto(url)
        assert answer is None or answer.status < 400, f"There is no {url}."
        pages.append((page, urlsplit(url).netloc, requests, errors))
        return page

    yield open_at
    for (page, host, requests, errors), may_fail in zip(pages, allowed, strict=True):
        page.context.close()
        others = [url for url in requests if urlsplit(url).netloc != host and url[:5] != "data:"]
        others = [url for url in others if not url.startswith("blob:")]
        assert others == [], "The site asked another host."
        unforeseen = [error for error in errors if not (may_fail and re.search(may_fail, error))]
        assert unforeseen == [], "A script failed."
