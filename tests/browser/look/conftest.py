"""The site of others in each theme, built and served as it was and with the handbook."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.browser.look.their_site import Built, build
from tests.browser.site_server import serve
from tests.browser.theme_conf import CONF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="package")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Built]:
    """Return what gives the two sites in a theme, built at their first use."""
    return cache(lambda theme: build(tmp_path_factory.mktemp(theme), theme))


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
