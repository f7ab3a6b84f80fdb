"""The site below a folder, with the strict content security policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.search.search_page import POLICY
from tests.browser.site_server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="package")
def strict(site: Path) -> Iterator[str]:
    """Serve the site below a folder, with the policy that the handbook recommends."""
    headers = {"Content-Security-Policy": f"{POLICY} 'wasm-unsafe-eval'"}
    with serve(site, prefix="/intranett/handbok", headers=headers) as url:
        yield url
