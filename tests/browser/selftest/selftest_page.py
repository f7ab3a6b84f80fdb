"""What a reader sees and does in a self-check."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from handbook_ext.engine.selection import select
from tests.browser.answering import answer_first
from tests.browser.selftest.readers import Thumb

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.selftest.readers import Reader

FORM = re.compile(r'<form class="[^"]*handbook-question[^>]*>')
NOTE = re.compile(r'data-(question|rule|roles|work|type)="([^"]*)"')
PAGE = "/egentest/folkevalgt.html"
ROLE = "folkevalgt"


class Selftest:
    """A self-check on a page."""

    def __init__(self, page: Page, reader: Reader | None = None) -> None:
        self.page = page
        self.reader = reader or Thumb()
        self.shown = page.locator("form.handbook-question:visible")
        self.status = page.locator(".handbook-selftest-status")
        self.result = page.get_by_role("heading", name="Resultat", exact=True)
        self.missing = page.get_by_role("heading", name="Noe står uten svar")

    def button(self, name: str) -> Locator:
        """Return a visible button by its text, which must be its accessible name.

        A look-up by role would be slow, as all questions are on the page.
        """
        words = re.compile(rf"^\s*{re.escape(name)}\s*$")
        return self.page.locator(
            "handbook-selftest button:visible:not([aria-label], [aria-labelledby])", has_text=words
        )

    def press(self, name: str) -> None:
        """Press a button."""
        self.reader.press(self.button(name))

    def start(self, way: str, length: str = "6") -> None:
        """Choose a way and a length, by their values, and start."""
        self.reader.press(self.page.locator(f"input[name=way][value={way}]"))
        self.reader.press(self.page.locator(f"input[name=length][value='{length}']"))
        self.press("Start")
        self.at(1)

    def at(self, place: int) -> None:
        """Wait for the question at a position, counted from 1."""
        title = self.shown.locator(".handbook-question-title")
        expect(title).to_have_text([f"Spørsmål {place}"])

    def go_on(self, place: int) -> None:
        """Go to the next question, at the given position."""
        self.press("Neste")
        self.at(place)

    def question(self) -> str:
        """Return the id of the question shown."""
        return self.shown.get_attribute("id") or ""

    def drawn(self) -> list[str]:
        """Step through all questions from the first; return their ids."""
        self.at(1)
        ids = [self.question()]
        while self.button("Neste").is_visible():
            self.go_on(len(ids) + 1)
            ids.append(self.question())
        return ids

    def look_at_all(self) -> None:
        """Go back to the first question, and then on to the last."""
        for name in ("Forrige", "Neste"):
            while self.button(name).is_visible():
                self.press(name)

    def pool(self) -> list[dict[str, Any]]:
        """Return the pool that the engine draws from, as printed: the page keeps what it asks."""
        printed = self.page.request.get(self.page.url.partition("#")[0]).text()
        return [record(dict(NOTE.findall(form))) for form in FORM.findall(printed)]

    def expected(self, length: int, seed: str, work: str = "") -> list[str]:
        """Return what CPython's engine draws."""
        return select(self.pool(), ROLE, length, seed, work)

    def data(self) -> dict[str, Any]:
        """Return the data the engine grades the question shown by."""
        text = self.shown.locator("script.handbook-data").text_content() or ""
        data: dict[str, Any] = json.loads(text)
        return data

    def answer(self) -> list[Any]:
        """Answer the question shown with the first of everything; return the response."""
        return answer_first(self.shown, self.reader)

    def answer_well(self) -> bool:
        """Answer the question shown as its key says; tell whether its type allows that."""
        data = self.data()
        match data["type"]:
            case "single":
                rights = [part["id"] for part in data["options"] if part["verdict"] == "best"]
            case "multiple":
                rights = [part["id"] for part in data["options"] if part["correct"]]
            case "spot":
                rights = [part["id"] for part in data["segments"] if part["fault"]] or ["'0'"]
            case _:
                return False
        for right in rights:
            box = self.shown.locator(f"fieldset.handbook-answer input[value={right}]")
            self.reader.press(box)
        return True

    def say_sure(self) -> bool:
        """Say «helt sikker» if asked; tell whether it was asked."""
        box = self.shown.locator(".handbook-confidence:visible input[value=sure]")
        if box.count():
            self.reader.press(box)
        return bool(box.count())


def record(notes: dict[str, str]) -> dict[str, Any]:
    """Return a question for the engine, from what its form says of it."""
    lists = {name: notes.get(name, "").split() for name in ("roles", "work")}
    return {"id": notes["question"], "rule": notes["rule"], "type": notes["type"], **lists}
