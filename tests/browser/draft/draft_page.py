"""What a writer sees and does in «Se over utkastet»."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

DRAFT = "/verktoy/utkast.html"
KEY = "handbook-draft /"  # for a handbook at the root of its host
FAULTY = "I dag gratulerer vi Amina (4) etter uka på sykehuset. 😀 Ring Marit på 400 00 012!"


class Writer:
    """The tool on an open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.area = page.get_by_label("Utkastet", exact=True)
        self.marked = page.get_by_role("group", name="Utkastet med merker")
        self.hits = page.locator(".handbook-draft-hit")
        self.lines = page.locator(".handbook-draft-lines > li")
        self.alike = page.locator(".handbook-draft-alike a")
        self.count = page.locator(".handbook-draft-count")
        self.switch = page.get_by_role("switch", name="Husk utkastet på denne maskinen")

    def look(self, text: str) -> None:
        """Write a draft, and have it looked over."""
        self.area.fill(text)
        self.page.get_by_role("button", name="Se over", exact=True).click()
        expect(self.page.locator("#handbook-draft-heading")).to_be_focused()

    def marks(self) -> list[str]:
        """Return what is marked, each with the numbers beside it."""
        return self.marked.locator("mark").all_text_contents()

    def reported(self, name: str) -> Locator:
        return self.page.locator(f"[data-status={name}]")

    def stored(self) -> Any:
        text = self.page.evaluate("key => localStorage.getItem(key)", KEY)
        return None if text is None else json.loads(text)
