"""The page «Lag ditt eget hefte» as a trainer sees it."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pypdfium2
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PATH = "/kurs/hefte.html"
PRESS = 2
"""Seconds per press."""
WORDS_A_MINUTE = 200
WORDS = """
() => {
  const PAGE = ":not(.handbook-paper) > h1";
  const shown = (element) => element.checkVisibility();
  const words = (text) => text.split(/\\s+/).filter((word) => /\\p{L}|\\d/u.test(word)).length;
  const tool = document.querySelector(".handbook-booklet-tool");
  // What is the same on every question is read once.
  const controls = [...tool.querySelectorAll("button, summary, a")].filter(shown);
  const names = new Set(controls.map((control) => control.innerText));
  const lists = [...tool.querySelectorAll("select")].map((select) => select.innerText);
  const texts = [...tool.querySelectorAll("h2, h3, p, legend, label, .handbook-booklet-text")].filter(shown).map((part) => {
    const own = part.cloneNode(true);
    for (const inner of own.querySelectorAll("select, p")) inner.remove();
    return own.textContent;
  });
  const intro = [...document.querySelectorAll(`${PAGE}, ${PAGE} ~ p`)].map((part) => part.innerText);
  return [...intro, ...names, ...lists, ...texts].reduce((sum, text) => sum + words(text), 0);
}
"""
"""Counts the words that a trainer sees, options of lists included."""


class Trainer:
    """A trainer whose presses, and words to read, are counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0
        self.items: Locator = page.locator(".handbook-booklet-list > li")
        self.reported: Locator = page.locator(".handbook-booklet-told")
        self.remarks: Locator = page.locator(".handbook-booklet-remarks li")
        self.sum: Locator = page.locator(".handbook-booklet-sum")
        self.others: Locator = page.locator(".handbook-booklet-others")

    def choose(self, label: str, value: str) -> None:
        """Open a list and choose from it: two presses."""
        self.page.get_by_role("combobox", name=label).select_option(label=value)
        self.presses += 2

    def press(self, name: str) -> None:
        """Press a button of the page."""
        self.page.locator("handbook-booklet").get_by_role("button", name=name, exact=True).click()
        self.presses += 1

    @property
    def ids(self) -> list[str]:
        """The ids of the booklet's questions, in order."""
        found: list[str] = self.items.evaluate_all(
            "items => items.map((item) => item.dataset.question)"
        )
        return found

    def has(self, count: int) -> None:
        """Wait until the booklet has this many questions."""
        expect(self.items).to_have_count(count)

    def seconds(self) -> float:
        """Return how long a newcomer needs, by the words to read and the presses."""
        words: int = self.page.evaluate(WORDS)
        return words / WORDS_A_MINUTE * 60 + self.presses * PRESS

    def paper(self) -> list[str]:
        """Return the text of each page that the browser prints."""
        with pypdfium2.PdfDocument(
            io.BytesIO(self.page.pdf(prefer_css_page_size=True))
        ) as document:
            texts = [sheet.get_textpage().get_text_range() for sheet in document]
        return [re.sub(r"\s+", " ", text) for text in texts]
