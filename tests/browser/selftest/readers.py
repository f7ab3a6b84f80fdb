"""Two readers of a self-check: one who taps, and one with a keyboard only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from playwright.sync_api import Locator

FAR = 120  # presses of Tab; more than a question has tab stops
# Tab reaches one radio button in a group; arrows reach the others.
REACHED = """
(control) => {
  const { activeElement } = document;
  const { type, name, form } = activeElement;
  return control === activeElement ||
    (type === "radio" && control.type === type && control.name === name && control.form === form);
}
"""


class Reader(Protocol):
    """How a reader presses buttons and chooses."""

    def press(self, control: Locator) -> None:
        """Press a button, tick a box or choose a radio button."""


class Thumb:
    """A reader who taps on what is visible."""

    def press(self, control: Locator) -> None:
        label = control.locator("xpath=ancestor::label")
        (label if label.count() else control).click()


class Keys:
    """A reader with a keyboard only: Tab, arrows, Space and Enter."""

    def press(self, control: Locator) -> None:
        kind = control.get_attribute("type")
        self._tab_to(control)
        if kind == "radio":
            for _ in range(FAR):
                if is_focused(control):
                    break
                control.page.keyboard.press("ArrowDown")
            control.page.keyboard.press("Space")
        else:
            control.page.keyboard.press("Space" if kind == "checkbox" else "Enter")

    def _tab_to(self, control: Locator) -> None:
        for key in ("Tab", "Shift+Tab"):
            for _ in range(FAR):
                if control.evaluate(REACHED):
                    return
                control.page.keyboard.press(key)
        msg = f"Tab never reached {control}."
        raise AssertionError(msg)


def is_focused(control: Locator) -> bool:
    found: bool = control.evaluate("element => element === document.activeElement")
    return found
