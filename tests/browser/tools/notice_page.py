"""What a reader sees of the texts that «Informasjonstekst» composes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.tools.tool_page import Tool

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

NOTICE = "/verktoy/informasjonstekst.html"
EXAMPLE = "Fjellvik bibliotek"
OWN = "Tekstene er laget av svarene deres."
UNAVAILABLE = "Tekstene kan ikke lages av svarene deres i denne nettleseren."
TEXTS = [
    f"{form}-{code}" for form in ("kort", "middels", "lang", "profil") for code in ("nb", "nn")
]


class Notice(Tool):
    """The tool on an open page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.note = page.locator(".handbook-texts-note")

    def text(self, name: str) -> Locator:
        return self.page.locator(f"[data-text={name}]")

    def body(self, name: str) -> Locator:
        return self.text(name).locator("blockquote")

    def length(self, name: str) -> int:
        """Return the length that the page states for a text."""
        reported = self.text(name).locator(".handbook-length").inner_text()
        return int(re.sub(r"\D", "", reported))

    def written(self, name: str) -> str:
        """Return a text as it would be copied."""
        return "\n\n".join(self.body(name).locator("p").all_inner_texts())

    def state(self, name: str, item: str) -> str:
        """Return the status of a point or limit: sign and text."""
        shown = self.text(name).locator(f"[data-item={item}]").text_content() or ""
        return " ".join(shown.split())

    def settled(self) -> None:
        """Wait until the texts match the present answers."""
        self.read_through()
        expect(self.note).to_contain_text(OWN)

    def settled_at_last(self) -> None:
        """Wait like :meth:`settled`, but ask again as a reader on a slow machine would."""
        for _ in range(5):
            expect(self.note).to_contain_text(re.compile(f"{OWN}|{UNAVAILABLE}"))
            if UNAVAILABLE not in self.note.inner_text():
                break
            self.press("Prøv en gang til")
        self.settled()

    def answer_all(self) -> None:
        """Answer as a kindergarten would."""
        self.write("navn", "Solbakken barnehage")
        self.write("tjeneste", "barnehagen i Utdal kommune")
        self.tick("om", "nyheter")
        self.tick("om", "frister")
        self.tick("hvem", "servicetorg")
        self.tick("dager", "skoledager")
        self.write("timer", "8–15")
        self.write("kontakt", "barnehage@example.no")
        expect(self.body("lang-nb")).to_contain_text("barnehage@example.no")
        self.settled()
