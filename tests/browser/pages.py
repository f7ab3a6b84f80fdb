"""Every page of the site, one after another in one tab, as a reader with given settings meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

WIDE = {"width": 1440, "height": 900}  # the list of the page's headings stands beside the text
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}  # and 1280 px wide at 400 % zoom
HALF = {"width": 640, "height": 450}  # 1280 px wide at 200 % zoom

ALL_TYPES = "/redaksjon/sporsmalstyper.html"
RULE = "/retningslinjer/taushetsplikt.html"


def find_pages(site: Path) -> list[str]:
    """Return the paths of the handbook's pages; those below ``lite/`` are JupyterLite's."""
    files = sorted(file.relative_to(site) for file in site.rglob("*.html"))
    return [f"/{file.as_posix()}" for file in files if file.parts[0] not in {"lite", "_static"}]


def visit(
    open_page: OpenPage, address: str, site: Path, **settings: object
) -> Iterator[tuple[str, Page]]:
    """Open every page in turn; yields its path and the tab."""
    paths = find_pages(site)
    page = open_page(address + paths[0], **settings)
    for path in paths:
        page.goto(address + path)
        yield path, page
