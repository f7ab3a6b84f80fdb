"""What a reader sees and does on the search page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

SECRECY = "Vern om taushetsplikten"
CRISIS = "Vent på kriseledelsen"
DECOMPOSED = "ra\u030adene"  # as some keyboards and files write «rådene»
POOLS = re.compile(r"^(Egentest for|Vis i plenum|Repeter)")
"""The titles of pages whose questions are hidden until they are drawn."""
POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'"
)
"""What a strict server allows; ``script-src`` stands last, so that more can be added to it."""


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Hva leter du etter?")


def results(page: Page) -> Locator:
    return page.locator(".handbook-search-results li")


def group(page: Page, name: str) -> Locator:
    """The results below a heading, as screen readers call their list."""
    return page.get_by_role("list", name=re.compile(rf"^{name} \(\d+\)$")).get_by_role("listitem")


def pages(page: Page) -> Locator:
    """The results that are pages; answers stand above them."""
    return group(page, "Sider")


def status(page: Page) -> Locator:
    return page.locator(".handbook-search [role=status]")


def marks(page: Page) -> set[str]:
    return {text.lower() for text in results(page).locator("mark").all_inner_texts()}
