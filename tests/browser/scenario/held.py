"""Replies of lint that wait until a test lets them through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

HOLD = """
() => {
  const { handbookEngine } = globalThis;
  const ask = handbookEngine.ask.bind(handbookEngine);
  const waiting = [];
  globalThis.heldReplies = { count: 0 };
  globalThis.letThrough = () => {
    handbookEngine.ask = ask;
    for (const resolve of waiting) resolve();
  };
  handbookEngine.ask = async (request, parse) => {
    const reply = await ask(request, parse);
    if (request.op !== "lint") return reply;
    await new Promise((resolve) => {
      waiting.push(resolve);
      globalThis.heldReplies.count += 1;
    });
    return reply;
  };
}
"""


class HeldReplies:
    """What the engine found, on its way to the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.evaluate(HOLD)

    def wait_for_one(self) -> None:
        """Wait until a reply has come this far."""
        self.page.wait_for_function("heldReplies.count > 0")

    def let_through(self) -> None:
        """Let those that wait, and all later ones, through."""
        self.page.evaluate("letThrough()")
