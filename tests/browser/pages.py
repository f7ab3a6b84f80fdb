"""The pages of the site, and the screen sizes they are tested on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import ViewportSize

WIDE: ViewportSize = {
    "width": 1440,
    "height": 900,
}  # wide enough for the table of contents beside the text
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 320, "height": 640}  # and 1280 px wide at 400 % zoom
TELEPHONE: ViewportSize = {"width": 390, "height": 844}
HALF: ViewportSize = {"width": 640, "height": 450}  # 1280 px wide at 200 % zoom

MOTION = {"reduced_motion": "no-preference"}  # as most readers have it

ALL_TYPES = "/redaksjon/sporsmalstyper.html"
RULE = "/retningslinjer/taushetsplikt.html"


def find_pages(site: Path) -> list[str]:
    """Return the paths of the handbook's pages.

    Those below ``lite/`` are JupyterLite's, and old addresses only redirect.
    """
    files = sorted(file.relative_to(site) for file in site.rglob("*.html"))
    return [
        f"/{file.as_posix()}"
        for file in files
        if file.parts[0] not in {"lite", "_static"}
        and '<meta http-equiv="refresh"' not in site.joinpath(file).read_text(encoding="utf-8")
    ]
