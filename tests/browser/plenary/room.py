"""The plenary's page as a trainer and a room see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PATH = "/kurs/plenum.html"
PROJECTOR = {"width": 1024, "height": 768}
HAND_HELD = {"width": 390, "height": 844}
TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")


class Room:
    """The plenary's page in the hands of a trainer."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stage: Locator = page.locator(".handbook-stage")
        self.primary: Locator = page.locator(".handbook-stage [data-variant=primary]")
        self.place: Locator = page.locator(".handbook-stage-place")
        self.reported: Locator = page.locator(".handbook-stage-status")
        self.panel: Locator = page.locator(".handbook-plenary-start")
        self.said: Locator = self.panel.get_by_role("status")
        self.scene: Locator = page.locator(".handbook-scene")
        self.reasons: Locator = page.locator(".handbook-scene-reason:visible")
        self.discussion: Locator = page.locator(".handbook-scene .handbook-discuss")
        self.hands: Locator = self.stage.get_by_role("table", name="Håndsopprekning")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def button(self, name: str) -> Locator:
        return self.stage.get_by_role("button", name=name, exact=True)

    def is_at(self, number: int, count: int) -> None:
        expect(self.place).to_have_text(f"Spørsmål {number} av {count}")
