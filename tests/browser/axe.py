"""What axe-core finds on a page against WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "src/handbook_ext/browser/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours: all that another colour scheme can break."""
# No fault by WCAG: the boxes that open Furo's side columns must stand outside, before the page.
ALLOWED = {("region", "#__navigation"), ("region", "#__toc")}
RUN = """
only => axe.run(document, { runOnly: only, resultTypes: ["violations"] })
  .then(found => found.violations)
"""


def violations(page: Page, only: Sequence[str] = TAGS) -> list[str]:
    """Return what axe finds on the page as it stands, by rules with these tags or names."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(RUN, only)
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
        if (rule["id"], node["target"][0]) not in ALLOWED
    ]
