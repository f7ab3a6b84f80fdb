"""Packages of a small handbook on a platform with a strict policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sphinx.testing.util import SphinxTestApp

from tests.browser.lms.platform import POLICY, Visit, faults, install
from tests.browser.site_server import serve
from tests.sphinx.small_handbook import Handbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.browser.quiz_page import OpenPage

    Play = Callable[..., Visit]

SELFCHECK = "# Egentest\n\n:::{selftest} mandat\n:::\n"
GUIDE = """# Ny her

:::{guide}
:::

## Først

Les {rule}`rolle`.

:::{practice} mandat
:count: 2
:::

## Så

Les [loven](https://lovdata.no/).
"""


@pytest.fixture(scope="package")
def platforms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., str]]:
    """Return a function that builds packages with options, once each, and returns where they are played."""
    made: dict[str, str] = {}
    opened = []

    def make(**options: object) -> str:
        key = repr(sorted(options.items()))
        if key not in made:
            folder = tmp_path_factory.mktemp("platform")
            handbook = Handbook(folder / "handbook", SphinxTestApp)
            handbook.write("docs/egentest.md", SELFCHECK)
            handbook.write("docs/ny.md", GUIDE)
            handbook.list_pages("egentest", "ny")
            wanted = {"handbook_lms": ["scorm"], **options}
            app = handbook.build("lms", confoverrides=wanted)
            assert app.warning.getvalue() == ""
            install(folder, app.outdir)
            served = serve(folder, headers={"Content-Security-Policy": POLICY})
            opened.append(served)
            made[key] = served.__enter__()
        return made[key]

    yield make
    for served in opened:
        served.__exit__(None, None, None)


@pytest.fixture
def play(open_page: OpenPage, platforms: Callable[..., str]) -> Iterator[Play]:
    """Return a function that plays a package; what it says to the platform must be as SCORM has it."""
    visits: list[Visit] = []

    def start(package: str, *, wish: str = "", **options: object) -> Visit:
        page = open_page(f"{platforms(**options)}/player.html?{package}{wish}", may_fail="platform")
        visit = Visit(page)
        if "harm" not in wish:
            visits.append(visit)
        return visit

    yield start
    for visit in visits:
        assert faults(visit.said()) == []
