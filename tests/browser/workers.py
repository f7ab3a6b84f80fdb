"""The workers of a page, so that its kernel can be killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

REMEMBER = """
window.workers = [];
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    workers.push(this);
  }
};
"""
"""To be run before the page's own scripts."""


def kill(page: Page) -> None:
    """Kill the kernel, whatever it does; the page's client hears of it."""
    page.evaluate("for (const worker of workers) worker.dispatchEvent(new ErrorEvent('error'))")
