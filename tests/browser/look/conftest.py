"""The site of others in each theme, built and served as it was and with the handbook."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.browser.look.their_site import Built, build_both
from tests.browser.site_server import serve
from tests.browser.theme_conf import CONF
from tests.builds import builds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.builds import Builds


@pytest.fixture(scope="package")
def built_in(
    tmp_path_factory: pytest.TempPathFactory, handbook_builds: Builds
) -> Iterator[Callable[[str], Built]]:
    """Return what gives the two sites in a theme, built at their first use."""
    # Where a site is built as it was, no module of the handbook is loaded.
    with builds() as before:
        both = (before, handbook_builds)
        yield cache(lambda theme: build_both(tmp_path_factory.mktemp(theme), theme, both))


@pytest.fixture(params=CONF)
def theme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def built(built_in: Callable[[str], Built], theme: str) -> Built:
    """Return the two sites in a theme."""
    return built_in(theme)


@pytest.fixture
def addresses(built: Built) -> Iterator[tuple[str, str]]:
    """Serve the two sites; the address of each."""
    with ExitStack() as servers:
        before, after = (servers.enter_context(serve(folder)) for folder in built)
        yield before, after
