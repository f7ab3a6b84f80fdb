"""What moves for readers who asked for reduced motion, and what should not be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOVING = """
() => {
  const isLong = (times) => times.split(",").some((time) => parseFloat(time) > 0.001);
  const moves = (style) => isLong(style.transitionDuration) || isLong(style.transitionDelay) ||
    style.scrollBehavior === "smooth" ||
    (style.animationName !== "none" && isLong(style.animationDuration));
  return [...document.querySelectorAll("html, body, body *")]
    .filter((element) => [null, "::before", "::after"].some((part) =>
      moves(getComputedStyle(element, part))))
    .map((element) => element.outerHTML.slice(0, 100));
}
"""
NOT_ON_PAPER = (
    ".mobile-header",
    ".sidebar-drawer",
    ".handbook-headings",
    ".related-pages",
    ".theme-toggle",
    ".back-to-top",
    ".headerlink",
    ".skip-to-content",
    "button",
    ".handbook-notebook",
    ".handbook-confidence",
)


SHOWN = """
(parts) => parts.filter((part) =>
  [...document.querySelectorAll(part)].some((element) => element.checkVisibility()))
"""


def moving(page: Page) -> list[str]:
    """Return what moves on a page with reduced motion."""
    found: list[str] = page.evaluate(MOVING)
    return found[:5]


def printed(page: Page) -> list[str]:
    """Return the parts that are printed but should not be; the page is back on screen afterwards."""
    page.emulate_media(media="print")
    shown: list[str] = page.evaluate(SHOWN, list(NOT_ON_PAPER))
    page.emulate_media(media="screen")
    return shown
