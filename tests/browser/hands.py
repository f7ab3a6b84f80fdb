"""Two ways to answer: by keyboard alone, and by pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

FAR = 120  # key presses; more than any question has controls


class Hands(Protocol):
    """What a reader can do in a question."""

    question: Question

    def use(self, control: Locator) -> None:
        """Press a button, or tick a checkbox."""

    def choose(self, group: Locator, value: str) -> None:
        """Choose a radio button in a group."""


class Pointer:
    """A reader who clicks on what can be seen."""

    def __init__(self, page: Page, question: str) -> None:
        self.question = Question(page, question)

    def use(self, control: Locator) -> None:
        label = control.locator("xpath=ancestor::label")
        (label if label.count() else control).click()

    def choose(self, group: Locator, value: str) -> None:
        group.locator(f"label:has(input[value='{value}'])").click()


class Keyboard:
    """A reader with a keyboard only: focus moves by Tab and arrows, never by script."""

    def __init__(self, page: Page, question: str) -> None:
        page.goto(f"{page.url.split('#')[0]}#{question}")
        self.page = page
        self.question = Question(page, question)

    def use(self, control: Locator) -> None:
        """Tab to the control and press it, searching forwards, then backwards."""
        for key in ("Tab", "Shift+Tab"):
            for _ in range(FAR):
                if control.evaluate("element => element === document.activeElement"):
                    ticks = control.get_attribute("type") == "checkbox"
                    self.page.keyboard.press("Space" if ticks else "Enter")
                    return
                if not self._is_inside(key):
                    break
                self.page.keyboard.press(key)
        msg = f"Tab never reached {control}."
        raise AssertionError(msg)

    def choose(self, group: Locator, value: str) -> None:
        """Tab into the group, and move to the radio button with the arrow keys."""
        radios = group.locator("input[type=radio]")
        for _ in range(FAR):
            if radios.evaluate_all("all => all.includes(document.activeElement)"):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(radios.count()):
            if group.locator(f"input[value='{value}']").is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        msg = f"No arrow reached {value} in {group}."
        raise AssertionError(msg)

    def _is_inside(self, key: str) -> bool:
        """Press Tab; tell whether focus is in the form or has not reached it yet."""
        where: bool = self.question.form.evaluate(
            """(form, back) => {
                const focused = document.activeElement;
                if (focused === document.body || form.contains(focused)) return true;
                const position = form.compareDocumentPosition(focused);
                return Boolean(position & (back ? 4 : 2));
            }""",
            key == "Shift+Tab",
        )
        return where
