"""What a reader sees and does on the search page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

SECRECY = "Vern om taushetsplikten"
CRISIS = "Vent på kriseledelsen"
DECOMPOSED = "ra\u030adene"  # «rådene» with a combining ring, as some keyboards and files write it
POOLS = re.compile(r"^(Egentest for|Vis i plenum|Repeter)")
"""The titles of pages whose questions are hidden until drawn."""
POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'"
)
"""The strict policy; ``script-src`` is last, so that sources can be appended."""


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Hva leter du etter?")


def results(page: Page) -> Locator:
    return page.locator(".handbook-search-results li")


def group(page: Page, name: str) -> Locator:
    """The results below a heading, which is their list's accessible name."""
    return page.get_by_role("list", name=re.compile(rf"^{name} \(\d+\)$")).get_by_role("listitem")


def pages(page: Page) -> Locator:
    """The results that are pages; answers come above them."""
    return group(page, "Sider")


def status(page: Page) -> Locator:
    return page.locator(".handbook-search [role=status]")


def marks(page: Page) -> set[str]:
    return {text.lower() for text in results(page).locator("mark").all_inner_texts()}
