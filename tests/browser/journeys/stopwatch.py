"""How long a newcomer needs: the words they read on their way, and the presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.selftest.readers import Thumb

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PRESS = 2
"""Seconds that a press takes."""
WORDS_A_MINUTE = 200
TEXTS = """
([part, end]) => {
  const main = part ?? document.querySelector("[role=main], main");
  const texts = new Map();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const holder = node.parentElement;
    const isPast = end && end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isPast && !end.contains(node)) break;
    if (holder.closest("script, style, template, select")) continue;
    // What is only heard stands in a pixel.
    if (!holder.checkVisibility({ visibilityProperty: true }) || holder.clientWidth === 1) continue;
    let block = holder;
    while (getComputedStyle(block).display.startsWith("inline") && block !== main) {
      block = block.parentElement;
    }
    texts.set(block, (texts.get(block) ?? "") + node.data);
  }
  return [...texts.values()];
}
"""
"""Gives the texts in sight in a part of the page, down to an element, a text for each block."""


class Stopwatch:
    """Counts for a reader who reads down to what they press; what was read is not read again."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0
        self.read: set[str] = set()

    def texts(self, part: Locator | None = None, end: Locator | None = None) -> set[str]:
        """Return what is in sight in a part of the page or its main part, down to an element."""
        elements = [found.element_handle() if found else None for found in (part, end)]
        texts: list[str] = self.page.evaluate(TEXTS, elements)
        return {" ".join(text.split()) for text in texts} - {""}

    def look(self, part: Locator | None = None, end: Locator | None = None) -> None:
        """Read what is in sight in a part of the page or its main part, down to an element."""
        self.read |= self.texts(part, end)

    def press(self, control: Locator) -> None:
        """Read down to a button, link or box, and press it."""
        control.wait_for()
        self.look(end=control)
        Thumb().press(control)
        self.presses += 1

    def choose(self, chosen: Locator, label: str) -> None:
        """Read down to a list, open it, read it and choose from it: two presses."""
        self.look(end=chosen)
        self.read |= set(chosen.locator("option").all_text_contents())
        chosen.select_option(label=label)
        self.presses += 2

    @property
    def words(self) -> int:
        """How many words were read."""
        return sum(
            any(sign.isalnum() for sign in word) for text in self.read for word in text.split()
        )

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.words / WORDS_A_MINUTE * 60 + self.presses * PRESS
