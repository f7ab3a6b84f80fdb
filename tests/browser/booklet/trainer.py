"""The page «Lag ditt eget hefte» as a trainer sees it."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pypdfium2
from playwright.sync_api import expect

from tests.browser.journeys.stopwatch import Stopwatch

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PATH = "/kurs/hefte.html"


class Trainer:
    """A trainer whose presses, and words to read, are counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.watch = Stopwatch(page)
        self.items: Locator = page.locator(".handbook-booklet-list > li")
        self.reported: Locator = page.locator(".handbook-booklet-message")
        self.shared: Locator = page.locator(".handbook-booklet-sharing")
        self.remarks: Locator = page.locator(".handbook-booklet-remarks li")
        self.sum: Locator = page.locator(".handbook-booklet-sum")
        self.others: Locator = page.locator(".handbook-booklet-others")

    def choose(self, label: str, value: str) -> None:
        """Open a list and choose from it."""
        self.watch.choose(self.page.get_by_role("combobox", name=label), value)

    def press(self, name: str) -> None:
        """Press a button of the page."""
        booklet = self.page.locator("handbook-booklet")
        self.watch.press(booklet.get_by_role("button", name=name, exact=True))

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
        self.watch.look(self.page.locator(".handbook-booklet-tool"))
        return self.watch.seconds

    def paper(self) -> list[str]:
        """Return the text of each page that the browser prints."""
        with pypdfium2.PdfDocument(
            io.BytesIO(self.page.pdf(prefer_css_page_size=True))
        ) as document:
            texts = [sheet.get_textpage().get_text_range() for sheet in document]
        return [re.sub(r"\s+", " ", text) for text in texts]
