"""Where readers say who they are, on whatever page asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


def role_list(page: Page) -> Locator:
    """Return the list of roles."""
    return page.get_by_role("combobox", name="Først spørsmål for")


def work_list(page: Page) -> Locator:
    """Return the list of kinds of work; it goes on after that of the roles, where there is one."""
    return page.locator(".handbook-reader select[name=work]")
