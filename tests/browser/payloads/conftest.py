"""The hostile handbook, built once, and a browser tab that records what it is made to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.payloads.hostile_handbook import write_handbook
from tests.browser.payloads.watch import Watched
from tests.browser.site_server import serve
from tests.builds import SPHINX_BUILD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.builds import Builds

CSP = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'"
)


@pytest.fixture(scope="package")
def built(tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds) -> tuple[Path, str]:
    """Return the built pages, and the warnings of the build."""
    folder = tmp_path_factory.mktemp("hostile")
    docs = write_handbook(folder)
    handbook_builds.start(SPHINX_BUILD, "-q", "-b", "html", docs, folder / "html")
    _status, said = handbook_builds.end()
    assert "Traceback" not in said, said
    return folder / "html", said


@pytest.fixture(scope="package")
def hostile(built: tuple[Path, str]) -> Iterator[str]:
    """Serve the pages without a policy."""
    with serve(built[0]) as url:
        yield url


@pytest.fixture(scope="package")
def guarded(built: tuple[Path, str]) -> Iterator[str]:
    """Serve the pages with a content security policy that would stop most attacks."""
    with serve(built[0], headers={"Content-Security-Policy": CSP}) as url:
        yield url


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """Return a tab that is checked for harm even after the test."""
    context = browser.new_context(locale="nb-NO", reduced_motion="reduce")
    watched = Watched(context)
    yield watched
    watched.assert_harmless()
    context.close()
