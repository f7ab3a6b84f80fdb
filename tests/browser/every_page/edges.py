"""What overflows a page or a box in it, and what scrolls sideways but cannot be reached by Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

# Furo hides overflow, so the scroll bar says nothing: what a reader would miss is
# anything past the edge that is not in a scrollable box.
PAST_THE_EDGE = """
() => {
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  // What only screen readers get is in a box of one pixel.
  const isTiny = (e) => e !== null && (e.getBoundingClientRect().width <= 1 || isTiny(e.parentElement));
  const isOutside = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || (right <= innerWidth + 1 && left >= -1)) return false;
    if (isTiny(element.parentElement)) return false;
    // A box in the text may scroll, but not the text itself, which Furo's column could.
    for (let e = element.parentElement; e && !e.matches(".content, main, [role=main]"); e = e.parentElement)
      if (scrolls(e)) return false;
    return true;
  };
  return [...document.querySelectorAll("body *")].filter(isOutside)
    .map((element) => element.outerHTML.slice(0, 120));
}
"""
# Also what folds open to, as it is measured here while they are open. Text belongs in the nearest box that
# a reader sees, by its edge or its colour; a control in the page's column.
OUT_OF_ITS_BOX = """
() => {
  // What only screen readers get is in a box of one pixel.
  const isTiny = (e) => e !== null && (e.getBoundingClientRect().width <= 1 || isTiny(e.parentElement));
  const isSeen = (e) => !isTiny(e) &&
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const styleOf = (e) => getComputedStyle(e);
  const scrolls = (e) => ["auto", "scroll"].includes(styleOf(e).overflowX);
  const isBox = (e) => !styleOf(e).display.startsWith("inline") &&
    (parseFloat(styleOf(e).borderRightWidth) > 0 || styleOf(e).backgroundColor !== "rgba(0, 0, 0, 0)");
  const boxOf = (e) => e === document.body || isBox(e) ? e : boxOf(e.parentElement);
  const isInScroller = (e, box) =>
    scrolls(e) || (e !== box && e.parentElement !== null && isInScroller(e.parentElement, box));
  const folds = [...document.querySelectorAll("details:not([open])")];
  for (const fold of folds) fold.open = true;
  const found = [];
  const text = document.createRange();
  const nodes = document.createTreeWalker(document.querySelector("main, [role=main]"), NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { currentNode: { data, parentElement } } = nodes;
    if (!data.trim() || parentElement.closest("select, svg") || !isSeen(parentElement)) continue;
    text.selectNodeContents(nodes.currentNode);
    const box = boxOf(parentElement);
    const edge = box.getBoundingClientRect().right + 1;
    const isOut = [...text.getClientRects()].some(({ right, width }) => width > 1 && right > edge);
    if (isOut && !isInScroller(parentElement, box)) found.push(data.trim().slice(0, 80));
  }
  for (const control of document.querySelectorAll("article :is(select, input, textarea, button)")) {
    const edge = control.closest("article").getBoundingClientRect().right + 1;
    if (isSeen(control) && control.getBoundingClientRect().right > edge)
      found.push(control.outerHTML.slice(0, 80));
  }
  for (const fold of folds) fold.open = false;
  return found;
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


def out_of_its_box(page: Page) -> list[str]:
    """Return texts that run over the edge of their box, and controls that stick out of the column."""
    found: list[str] = page.evaluate(OUT_OF_ITS_BOX)
    return found


def unreached(page: Page) -> list[str]:
    """Return the scrollable boxes that are not focusable regions with a name."""
    found: list[str] = page.evaluate(UNREACHED)
    return found
