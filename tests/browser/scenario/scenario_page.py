"""What a colleague sees and does in the form for scenarios."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

ADDRESS = "/verktoy/scenario.html"
IS_GRADED_BY = """
(wanted) => {
  const sorted = (value) =>
    Array.isArray(value) ? value.map(sorted)
    : value && typeof value === "object"
      ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
      : value;
  const data = document.querySelector(".handbook-scenario-question .handbook-data");
  return data && JSON.stringify(sorted(JSON.parse(data.textContent))) === wanted;
}
"""
FINE = "Skjemaet finner ingenting å rette. Bare du vet om noen kan kjennes igjen."
SITUATION = (
    "Du svarer for biblioteket på Facebook. En låner skriver: «Hvorfor har ikke jeg fått boka jeg "
    "bestilte i april?» Tre andre har trykket liker, og du har fem minutter til skranken åpner."
)
ANSWERS = (
    ("Svare at boka er på vei.", "risky", "Da har du sagt åpent hva hun har lånt."),
    ("Be henne ringe skranken.", "best", "Da får hun svar uten at andre leser hva hun låner."),
    ("La være å svare i tråden.", "acceptable", "Ingen får vite noe, men hun venter."),
)


class Scenario:
    """The form on an open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.form = page.locator("form.handbook-scenario-form")
        self.question = page.locator(".handbook-scenario-question form.handbook-question")
        self.lint = page.locator("[data-status=lint]")
        self.found = page.locator(".handbook-scenario-found li")
        self.opened = page.locator("[data-status=opened]")

    def row(self, name: str) -> Locator:
        return self.form.get_by_role("group", name=name, exact=True)

    def choose(self, kind: str) -> None:
        """Choose what the reader does; all but the first are folded."""
        self.unfold("Andre slags spørsmål")
        self.form.locator(f"input[name=type][value={kind}]").check()

    def unfold(self, name: str) -> None:
        """Open a fold of the form, unless it is open."""
        summary = self.form.locator("summary:visible", has_text=name)
        if self.form.locator("details[open] > summary:visible", has_text=name).count() == 0:
            summary.click()

    def answer(self, number: int) -> Locator:
        """Return an answer of a question without steps; one that is not there yet is added."""
        row = self.row(f"Svar {number}")
        if row.count() == 0:
            self.form.get_by_role("button", name="Legg til svar").click()
        return row

    def ask(self, question: str) -> None:
        """Open a question of the handbook by its address, as the link in its key does."""
        self.page.goto(self.page.url.partition("#")[0] + f"#questions={question}")
        expect(self.opened).to_contain_text(f"Åpnet «{question}».")

    def expect_data(self, wanted: dict[str, Any]) -> None:
        """Wait until the living question is graded by this."""
        text = json.dumps(wanted, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self.page.wait_for_function(IS_GRADED_BY, arg=text)

    def file(self) -> str:
        return self.page.locator(".handbook-scenario-file pre").text_content() or ""

    def save(self, folder: Path) -> Path:
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name="Lagre som fil").click()
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        return path

    def open(self, path: Path) -> None:
        self.page.locator("input[type=file]").set_input_files(path)

    def write_single(self) -> None:
        """Write a whole question with one best answer, by the labels that a colleague reads."""
        form = self.form
        form.get_by_label("Hva har skjedd?").fill(SITUATION)
        form.get_by_label("ansatte").first.check()
        form.get_by_label("Hvilken regel handler det om?").select_option("taushetsplikt")
        self.unfold("Hva spør du om?")
        form.get_by_label("Hva spør du om?").locator("visible=true").fill("Hva bør du gjøre?")
        for number, (text, verdict, why) in enumerate(ANSWERS, 1):
            row = self.answer(number)
            row.get_by_label("Hva leseren kan velge").fill(text)
            row.get_by_label("Vurdering").select_option(verdict)
            row.get_by_label("Hvorfor?").fill(why)
        self.unfold("Noe å snakke om, kort navn")
        form.get_by_label("Kort navn").fill("Boka fra april på øya")
        form.get_by_label("Kort navn").blur()
