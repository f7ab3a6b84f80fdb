"""What a colleague sees and does where the question is delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.scenario.scenario_page import Scenario

TELLING = "Arne Bakken på rom 12 på Solbakken er dement, ring 99887766."
TICK = "Jeg har byttet ut navn, sted"
# Links are kept instead of followed: a headless browser has no mail program.
KEEPS_LINKS = "() => { HTMLAnchorElement.prototype.click = function () { (window.sent ??= []).push(this.href) } }"
COPIES = "() => { navigator.clipboard.writeText = async (text) => { window.copied = text } }"


class Delivered:
    """The part of the form where the question is delivered."""

    def __init__(self, scenario: Scenario) -> None:
        self.page = scenario.page
        self.part = self.page.locator(".handbook-scenario-deliver")
        self.ready = self.part.locator(".handbook-scenario-ready")
        self.status = self.part.locator("[data-status=delivered]")
        self.held = self.part.locator(".handbook-scenario-held")
        self.page.evaluate(KEEPS_LINKS)

    def press(self, name: str) -> None:
        self.part.get_by_role("button", name=name, exact=True).click()

    def mails(self) -> list[str]:
        """Return the addresses opened so far."""
        sent: list[str] = self.page.evaluate("window.sent ?? []")
        return [each for each in sent if each.startswith("mailto:")]

    def tick(self) -> Locator:
        return self.part.get_by_label(TICK)
