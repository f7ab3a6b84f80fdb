"""axe-core's findings on a page, against WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from tests.browser.pages import DESKTOP, PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "src/handbook_ext/browser/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules about colours: the only ones that a dark page can break if the light one passes."""
UNSEEN = """
document.querySelectorAll("form.handbook-question")
  .forEach((question) => question.checkVisibility() || question.remove())
"""
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches"
RUN = """
([context, only]) =>
  axe.run(context, { runOnly: only, resultTypes: ["violations"], preload: false })
    .then(({ violations }) => violations)
"""
WHOLE: dict[str, list[str]] = {"include": [":root"]}
AROUND: dict[str, list[str]] = {"include": [":root"], "exclude": ["[role=main]"]}
"""The page frame: all that changes with the width of the window."""


def violations(page: Page, context: dict[str, list[str]] = WHOLE) -> list[str]:
    """Return axe's findings on the page in its present state; check light before dark."""
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


def faint(page: Page) -> list[str]:
    """Return what lacks contrast in the handbook's own parts, whatever the theme around them."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(RUN, [WHOLE, ["color-contrast"]])
    return [
        f"{node['html'][:120]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
        if page.locator(node["target"][0]).first.evaluate(
            "part => part.closest('[class*=handbook-]') !== null"
        )
    ]


def take_unseen_away(page: Page) -> None:
    """Remove the questions that the page does not show; only a reload brings them back.

    In hidden content axe finds only duplicate ids, which ``test_valid`` finds too, and a hundred
    questions take it ten times as long.
    """
    page.evaluate(UNSEEN)


def violations_in_both_schemes(page: Page) -> list[str]:
    """Return axe's findings in light and dark; the page is light afterwards."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {fault}" for fault in violations(page)]
    page.emulate_media(color_scheme="light")
    return found


def faults_of_state(page: Page) -> list[str]:
    """Return axe's findings on a page in the state a reader brought it to, and overflow on a phone.

    On a desktop a state has the same parts and more room; ``every_page`` checks the frame there.
    """
    found = []
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"it is wider than {size['width']} px")
    # Furo's «back to top» button; WCAG does not require it to be in a landmark.
    return found + [
        fault
        for fault in violations_in_both_schemes(page)
        if "<span>Til toppen</span>" not in fault
    ]
