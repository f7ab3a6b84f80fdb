"""A reader in any engine: what is on the page, a pointer, and a keyboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Callable

    from selenium.webdriver.remote.webdriver import WebDriver
    from selenium.webdriver.remote.webelement import WebElement

PATIENCE = 30  # seconds; generous, since the machine may be busy
FAR = 150  # key presses; more than any part of a page has tab stops
PASSING = (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
)
SEEN = """
return [...document.querySelectorAll(arguments[0])].filter((each) =>
  each.getClientRects().length > 0 && getComputedStyle(each).visibility === "visible");
"""
# Tab reaches one radio button in a group; arrows reach the others.
REACHED = """
const [control] = arguments;
const { activeElement } = document;
const { type, name, form } = activeElement;
return control === activeElement ||
  (type === "radio" && control.type === type && control.name === name && control.form === form);
"""


class Reader:
    """What a reader sees and does on the pages below an address."""

    def __init__(self, driver: WebDriver, address: str) -> None:
        self.driver = driver
        self.address = address

    def open(self, path: str) -> None:
        """Go to a page as if its address were typed; one that is shown already is reloaded."""
        self.driver.get("about:blank")
        self.driver.get(self.address + path)

    def run(self, script: str, *arguments: object) -> Any:
        """Return the result of a script."""
        return self.driver.execute_script(script, *arguments)

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Wait until ``holds`` returns something true, and return that."""
        wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=PASSING)
        return wait.until(lambda _: holds(), f"Not seen: {what}")

    def all(self, selector: str) -> list[WebElement]:
        """Return all visible elements that match a selector."""
        found: list[WebElement] = self.run(SEEN, selector)
        return found

    def one(self, selector: str) -> WebElement:
        """Wait for the first visible element that matches."""
        found: WebElement = self.until(
            lambda: next(iter(self.all(selector)), None), f"{selector} at {self.driver.current_url}"
        )
        return found

    def text(self, selector: str) -> str:
        """Return the text of an element, visible or not, white space folded; empty if there is none."""
        words: str = self.run(
            "return document.querySelector(arguments[0])?.textContent ?? ''", selector
        )
        return " ".join(words.split())

    def reads(self, selector: str, words: str) -> None:
        """Wait until an element's text contains these words."""
        self.until(lambda: words in self.text(selector), f"«{words}» in {selector}")

    def press(self, control: WebElement | str) -> None:
        """Click a control, on its label if it has one.

        Advice on an earlier answer may push it below the bar of a form: readers then scroll again.
        """
        element = self.one(control) if isinstance(control, str) else control
        target = self.run("return arguments[0].closest('label') ?? arguments[0]", element)
        center = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })"
        self.until(lambda: self.run(center, target) or target.click() or True, "a press that takes")

    def keys(self, *keys: str) -> None:
        """Press keys, wherever focus is."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def reach(self, control: WebElement | str) -> None:
        """Tab to a control, searching forwards, then backwards."""
        element = self.one(control) if isinstance(control, str) else control
        for shift in ("", Keys.SHIFT):
            for _ in range(FAR):
                if self.run(REACHED, element):
                    return
                self.keys(shift + Keys.TAB, *([Keys.NULL] if shift else []))
        msg = f"Tab never reached {element.get_attribute('outerHTML')}."
        raise AssertionError(msg)

    def use(self, control: WebElement | str) -> None:
        """Use a control by keyboard alone: tick, choose or press it."""
        element = self.one(control) if isinstance(control, str) else control
        self.reach(element)
        kind = element.get_attribute("type")
        if kind != "radio":
            self.keys(Keys.SPACE if kind == "checkbox" else Keys.ENTER)
            return
        self.keys(Keys.SPACE)
        for _ in range(FAR):
            if element.is_selected():
                return
            self.keys(Keys.ARROW_DOWN)
        msg = f"No arrow reached {element.get_attribute('outerHTML')}."
        raise AssertionError(msg)

    def follow(self, path: str) -> None:
        """Go to another page as by a link."""
        self.run("location.assign(arguments[0])", self.address + path)
        self.until(lambda: self.driver.current_url.endswith(path), path)
        self.loaded()

    def back(self) -> None:
        """Go back with the browser's Back button."""
        self.driver.back()
        self.loaded()

    def loaded(self) -> None:
        """Wait until the page has loaded completely."""
        self.until(lambda: self.run("return document.readyState") == "complete", "a whole page")

    def stored(self, key: str) -> Any:
        """Return a value in the browser's local storage."""
        text = self.run("return localStorage.getItem(arguments[0])", key)
        return None if text is None else json.loads(text)

    def focused(self) -> str:
        """Return the text of the focused element."""
        words: str = self.run("return document.activeElement.textContent")
        return " ".join(words.split())

    def lands(self, words: str) -> None:
        """Wait until the element with these words has focus, visible and clear of the theme's header."""
        self.until(lambda: self.focused() == words, f"focus at «{words}»")
        self.until(
            lambda: self.run(
                """const { top, bottom, left } = document.activeElement.getBoundingClientRect();
                const hit = document.elementFromPoint(left + 5, (top + bottom) / 2);
                return top >= 0 && bottom <= innerHeight &&
                  document.activeElement.contains(hit);"""
            ),
            f"«{words}» in sight",
        )
