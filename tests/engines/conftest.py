"""Two more engines on the site that ``noxfile.py`` built; any script error fails the test."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.engines.browsers import ENGINES
from tests.engines.listening import PROBE, listen
from tests.engines.reader import PATIENCE, Reader
from tests.programs import engines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

    from tests.engines.listening import Address

DESKTOP = (1280, 900)


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], WebDriver]]:
    """Return a function that returns a driver, started at its first use and then kept."""
    started: dict[str, WebDriver] = {}
    with ExitStack() as stack:

        def start_once(engine: str) -> WebDriver:
            if engine not in started:
                lacking = engines.missing()
                if lacking:
                    pytest.fail("\n".join(lacking))
                folder = tmp_path_factory.mktemp(engine)
                driver = stack.enter_context(ENGINES[engine](folder))
                driver.set_page_load_timeout(4 * PATIENCE)
                driver.set_script_timeout(PATIENCE)
                started[engine] = driver
            return started[engine]

        yield start_once


@pytest.fixture(params=list(ENGINES))
def driver(request: pytest.FixtureRequest, start: Callable[[str], WebDriver]) -> WebDriver:
    """Return one engine after the other, each in a window of its usual size."""
    return sized(start(request.param))


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[Address]:
    """Serve the site, and record every error on its pages."""
    with listen(site) as url:
        yield url


def sized(driver: WebDriver) -> WebDriver:
    """Give a window its usual size."""
    driver.set_window_size(*DESKTOP)
    return driver


@contextmanager
def new_reader(driver: WebDriver, address: Address) -> Iterator[Reader]:
    """Yield a reader new to the browser; no script may fail for them."""
    driver.get(address + PROBE)  # the lightest there is at the address
    driver.execute_script("localStorage.clear(); sessionStorage.clear()")
    address.heard.clear()
    yield Reader(driver, address)
    # A page that is left open goes on working while other tests run.
    driver.get("about:blank")
    assert address.faults() == []


@pytest.fixture
def reader(driver: WebDriver, address: Address) -> Iterator[Reader]:
    """Return a reader for one test."""
    with new_reader(driver, address) as reader:
        yield reader
