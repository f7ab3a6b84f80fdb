"""What a reader sees and does in the channel planner."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Download, Locator, Page

PLAN = "/verktoy/kanalplan.html"
NAME = "handbook-tool-kanalplan"
KEY = f"{NAME} /"  # for a handbook at the root of its host
SPOILT = {
    "no JSON": "{",
    "empty": "",
    "another's": '{"theme": "dark"}',
    "a newer form": '{"format": "handbook-tool", "version": 2, "tool": "kanalplan", "answers": []}',
    "a list": "[]",
    "without answers": '{"format": "handbook-tool", "version": 1, "tool": "kanalplan"}',
    "half an answer": '{"format": "handbook-tool", "version": 1, "tool": "kanalplan", '
    '"answers": [{"id": "mange", "answer": "x"}]}',
}
RESULT = "Søknaden"
FOREIGN = '{"format": "handbook-tool", "version": 1, "tool": "annet", "answers": []}'


class Tool:
    """The planner on an open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator("handbook-tool")
        self.form = page.locator("form.handbook-form")
        self.missing = page.locator(".handbook-tool-missing")
        self.steps = page.get_by_role("navigation", name="Stegene i skjemaet")
        self.left = page.locator(".handbook-tool-bar button[name=first]")
        self.sheet = page.locator(".handbook-sheet")
        self.switch = page.get_by_role("switch", name="Husk utkastet på denne maskinen")

    def field(self, question: str) -> Locator:
        return self.form.locator(f"[data-question={question}]")

    def control(self, question: str) -> Locator:
        return self.form.locator(f"#answer-{question}")

    def go(self, step: str) -> None:
        """Go to a step, or to the result, by its link."""
        self.steps.get_by_role("link", name=step).click()
        expect(self.steps.locator("[aria-current=step]")).to_contain_text(step)

    def reach(self, question: str) -> None:
        """Go to the step that has a question; an undivided form shows all."""
        step = self.page.locator(f".handbook-tool-step:has([data-question={question}])")
        if step.count() and step.is_hidden():
            address = step.get_attribute("id")
            self.steps.locator(f"a[href='#{address}']").click()
            expect(step).to_be_visible()

    def finish(self) -> None:
        """Go to the result, if the form is divided."""
        if self.steps.count():
            self.go(RESULT)

    def write(self, question: str, text: str) -> None:
        self.reach(question)
        self.control(question).fill(text)

    def tick(self, question: str, option: str) -> None:
        """Tick an option by tapping its label."""
        self.reach(question)
        self.field(question).locator(f"label:has(input[value={option}])").click()

    def advice(self, question: str) -> Locator:
        """Return the advice shown beside a question."""
        return self.field(question).locator(".handbook-advised .handbook-advice")

    def reported(self, name: str) -> Locator:
        return self.page.locator(f"[data-status={name}]")

    def press(self, words: str) -> None:
        """Press a button by keyboard: the list of missing answers moves the buttons."""
        self.page.get_by_role("button", name=words).locator("visible=true").press("Enter")

    def read_through(self) -> None:
        """Wait until the present answers have been checked."""
        self.page.wait_for_function(
            "() => /^(Råd til|Alt som)/.test("
            "document.querySelector('[data-status=advice]').textContent)"
        )

    def download(self, words: str, folder: Path) -> tuple[str, str]:
        """Press a button that downloads; return the file's name and content."""
        with self.page.expect_download() as loading:
            self.press(words)
        found: Download = loading.value
        path = folder / found.suggested_filename
        found.save_as(path)
        return found.suggested_filename, path.read_bytes().decode("utf-8")

    def open_file(self, path: Path) -> None:
        self.page.locator("input[type=file]").set_input_files(path)

    def answers(self) -> dict[str, Any]:
        """Return the answers in the form, without blank ones."""
        found: dict[str, Any] = self.form.evaluate(
            """form => Object.fromEntries([...form.querySelectorAll("[data-question]")]
              .map((field) => [field.dataset.question, [...field.querySelectorAll("input, textarea")]
                .flatMap((control) => control.matches("[type=radio], [type=checkbox]")
                  ? (control.checked ? [control.value] : [])
                  : (control.value ? [control.value] : []))])
              .filter(([, answers]) => answers.length > 0))"""
        )
        return found

    def stored(self) -> Any:
        text = self.page.evaluate("key => localStorage.getItem(key)", KEY)
        return None if text is None else json.loads(text)

    def store(self, text: str) -> None:
        self.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])

    def keep(self) -> None:
        """Turn on the storing of the draft."""
        self.switch.check()
        expect(self.reported("draft")).to_contain_text("Slått på.")


def answer_required(tool: Tool) -> None:
    """Answer all required questions."""
    for field in tool.form.locator("[data-question][data-required]").all():
        question = field.get_attribute("data-question") or ""
        tool.reach(question)
        if field.locator("input[type=radio], input[type=checkbox]").count():
            if not field.locator("input:checked").count():
                field.locator("label.handbook-tick").first.click()
        else:
            tool.write(question, f"Svar på {question}")


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
