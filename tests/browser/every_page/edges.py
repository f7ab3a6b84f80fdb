"""What overflows a page, and what scrolls sideways but cannot be reached by Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

# Furo hides overflow, so the scroll bar says nothing: what a reader would miss is
# anything past the edge that is not in a scrollable box.
PAST_THE_EDGE = """
() => {
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const isOutside = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || (right <= innerWidth + 1 && left >= -1)) return false;
    for (let e = element.parentElement; e; e = e.parentElement) if (scrolls(e)) return false;
    return true;
  };
  return [...document.querySelectorAll("body *")].filter(isOutside)
    .map((element) => element.outerHTML.slice(0, 120));
}
"""
# A box that scrolls sideways must be focusable, and a region with a name.
UNREACHED = """
() => [...document.querySelectorAll("main *, [role=main] *")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
  .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
  .filter((element) => !(element.tabIndex === 0 && element.role === "region" && element.ariaLabel))
  .map((element) => element.outerHTML.slice(0, 120))
"""


def past_the_edge(page: Page) -> list[str]:
    """Return what overflows the page and cannot be scrolled to."""
    found: list[str] = page.evaluate(PAST_THE_EDGE)
    return found


def unreached(page: Page) -> list[str]:
    """Return the scrollable boxes that are not focusable regions with a name."""
    found: list[str] = page.evaluate(UNREACHED)
    return found
