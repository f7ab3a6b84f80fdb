"""What axe-core finds on a page against WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from tests.browser.pages import DESKTOP, PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "src/handbook_ext/browser/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours: all that a dark page can break which was sound in the light."""
UNSEEN = """
document.querySelectorAll("form.handbook-question")
  .forEach((question) => question.checkVisibility() || question.remove())
"""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches"
RUN = """
([context, only]) =>
  axe.run(context, { runOnly: only, resultTypes: ["violations"], preload: false })
    .then(({ violations }) => violations)
"""
WHOLE: dict[str, list[str]] = {"include": [":root"]}
AROUND: dict[str, list[str]] = {"include": [":root"], "exclude": ["[role=main]"]}
"""What stands around the words of a page: all that changes with the width of the window."""


def violations(page: Page, context: dict[str, list[str]] = WHOLE) -> list[str]:
    """Return what axe finds on the page as it stands; ask in the light before in the dark."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        RUN, [context, COLOURS if page.evaluate(IS_DARK) else TAGS]
    )
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def take_unseen_away(page: Page) -> None:
    """Take the questions away that the page does not show; only a new visit brings them back.

    Of what is hidden axe tells only ids given twice, which ``test_valid`` finds too; where a
    hundred questions are, it needs ten times as long.
    """
    page.evaluate(UNSEEN)


def violations_in_both_schemes(page: Page) -> list[str]:
    """Return what axe finds in the light and in the dark; the page is light after it."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {fault}" for fault in violations(page)]
    page.emulate_media(color_scheme="light")
    return found


def faults_of_state(page: Page) -> list[str]:
    """Return what axe finds on the page as a reader has brought it about, and where it is too wide.

    On a desk a state has more room and the same parts; what stands around them is looked at there
    on every page.
    """
    found = []
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"it is wider than {size['width']} px")
    # Furo's button that comes as one scrolls up; no fault by WCAG that it stands outside.
    return found + [
        fault
        for fault in violations_in_both_schemes(page)
        if "<span>Til toppen</span>" not in fault
    ]
