"""What is pressed is at least 24 × 24 px, or has that room for itself (WCAG 2.5.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.every_page.targets import too_small
from tests.browser.pages import PHONE, RULE

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


def test_the_menus_of_a_phone_have_large_targets_when_they_are_open(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=PHONE)
    for name in ("__navigation", "__toc"):
        page.locator(f".page label[for={name}]:visible").first.click()
        assert too_small(page) == []
        page.locator(f"#{name}").press("Space")
