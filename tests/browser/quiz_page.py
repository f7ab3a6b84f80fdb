"""What a reader sees and does in a quiz."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

    OpenPage = Callable[..., Page]


LEAD = """
id => {
  const form = document.getElementById(id);
  if (form?.closest("handbook-quiz")?.querySelector("handbook-round")) location.replace(`#${id}`);
}
"""


UNFOLD = """
() => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  for (const form of document.querySelectorAll("handbook-round .handbook-question")) {
    form.hidden = false;
  }
}
"""


def unfold(page: Page) -> None:
    """Show all questions of a page with their keys, as in print."""
    page.evaluate(UNFOLD)


class Question:
    """A question on a page, found by its id.

    A rule's page asks three questions, one at a time; others are opened by their address.
    """

    def __init__(self, page: Page, question: str) -> None:
        self.page = page
        page.evaluate(LEAD, question)
        self.form: Locator = page.locator(f"form#{question}")
        self.verdict: Locator = self.form.locator(".handbook-verdict")
        self.check: Locator = self.form.get_by_role("button", name="Sjekk svaret")
        self.retry: Locator = self.form.get_by_role("button", name="Prøv igjen")

    def data(self) -> dict[str, Any]:
        """Return the data the engine grades by."""
        data: dict[str, Any] = json.loads(
            self.form.locator("script.handbook-data").text_content() or ""
        )
        return data

    def order(self) -> list[str]:
        """Return the ids of the items to put in order, in their present order."""
        items = self.form.locator(".handbook-order > li").all()
        return [item.get_attribute("data-option") or "" for item in items]

    def option(self, letter: str) -> Locator:
        """Return the radio button or checkbox of an option."""
        return self.form.locator(f"[data-option={letter}] input")

    def answer(self, *letters: str) -> None:
        """Choose options and ask for the verdict, by pointer."""
        for letter in letters:
            self.form.locator(f"[data-option={letter}] label").click()
        self.check.click()

    def key(self, letter: str) -> str:
        """Return the key's reason for an option, white space folded."""
        entry = self.form.locator(f".handbook-key li[data-option={letter}] .handbook-feedback")
        return " ".join((entry.text_content() or "").split())

    def rows(self) -> Locator:
        """Return the rows with a radio button or checkbox."""
        return self.form.locator(".handbook-answer .handbook-option, .handbook-segment")

    def notes(self) -> list[str]:
        """Return the verdicts that stand in the rows, white space folded."""
        notes = self.form.locator(".handbook-answer .handbook-note").all_inner_texts()
        return [" ".join(note.split()) for note in notes]

    def said(self) -> str:
        """Return the text of the verdict, white space folded."""
        return " ".join(self.verdict.inner_text().split())
