"""What covers the text, what has no room when text is enlarged, and what has a duplicate name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

# What is fixed or sticky while a page is scrolled. What is sticky in a scrollable box
# stays there.
FLOATING = """
() => {
  scrollTo({ top: 600, behavior: "instant" });
  scrollTo({ top: 500, behavior: "instant" });
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
  const isOfThePage = (element) => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
      if (scrolls(e) && e.scrollHeight > e.clientHeight + 1) return false;
    return true;
  };
  const found = [...document.querySelectorAll("body *")].filter((element) => {
    const { position } = getComputedStyle(element);
    const { width, height, right, left, top, bottom } = element.getBoundingClientRect();
    return ["fixed", "sticky"].includes(position) && width > 1 && height > 1 &&
      right > 0 && left < innerWidth && bottom > 0 && top < innerHeight &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // One line at the foot of a form in steps, which says what is missing; not on a low screen.
      !element.matches(".handbook-tool-bar") &&
      isOfThePage(element);
  });
  scrollTo({ top: 0, behavior: "instant" });
  return found.map((element) => element.outerHTML.slice(0, 120));
}
"""
REPEATED = """
() => {
  const words = (element) => element.textContent.trim().replace(/\\s+/g, " ");
  // Of the fields that each type of question has, a form shows those of one type.
  const isOffered = (legend) => !legend.closest("[data-fields][hidden]");
  const legends = [...document.querySelectorAll("fieldset > legend")].filter(isOffered).map(words);
  const twice = legends.filter((name, index) => legends.indexOf(name) !== index);
  const titled = [...document.querySelectorAll("a[title]")]
    .filter((link) => link.title.trim() === words(link)).map((link) => link.outerHTML);
  return [...twice, ...titled].map((each) => each.slice(0, 120));
}
"""


def floating(page: Page) -> list[str]:
    """Return what covers the text as the page is scrolled down, and a little way back up."""
    found: list[str] = page.evaluate(FLOATING)
    return found


def repeated(page: Page) -> list[str]:
    """Return groups of controls with the same name, and titles that repeat their link's text."""
    found: list[str] = page.evaluate(REPEATED)
    return found


@contextmanager
def enlarged(page: Page) -> Iterator[None]:
    """Double the page's text size, as a reader's browser can."""
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    yield
    page.evaluate("document.documentElement.style.fontSize = ''")
