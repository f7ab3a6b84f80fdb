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
"""A script to run before the page's own."""


def kill(page: Page) -> None:
    """Kill the kernel in whatever state it is; the page's client notices."""
    page.evaluate("for (const worker of workers) worker.dispatchEvent(new ErrorEvent('error'))")
