"""What axe-core finds on a page against WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "src/handbook_ext/browser/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours: all that a dark page can break which was sound in the light."""
IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches"
RUN = """
only => axe.run(document, { runOnly: only, resultTypes: ["violations"] })
  .then(found => found.violations)
"""


def violations(page: Page) -> list[str]:
    """Return what axe finds on the page as it stands; ask in the light before in the dark."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(RUN, COLOURS if page.evaluate(IS_DARK) else TAGS)
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def faults_of_state(page: Page) -> list[str]:
    """Return what axe finds on the page as a reader has brought it about, and whether it is too wide."""
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    # Furo's button that comes as one scrolls up; no fault by WCAG that it stands outside.
    found = [fault for fault in violations(page) if "<span>Til toppen</span>" not in fault]
    return found + (["it is too wide"] if wide else [])
