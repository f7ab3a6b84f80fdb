"""A reader in any engine: what is on the page, a pointer, and keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Callable

    from selenium.webdriver.remote.webdriver import WebDriver
    from selenium.webdriver.remote.webelement import WebElement

PATIENCE = 30  # seconds; a busy machine is no fault of a page
FAR = 150  # presses of a key; more than any part of a page has stops
PASSING = (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
)
# Of the radio buttons of a group Tab reaches one; arrows reach the others.
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
        """Go to a page, as its address is typed; one that is shown is loaded anew."""
        self.driver.get("about:blank")
        self.driver.get(self.address + path)

    def run(self, script: str, *arguments: object) -> Any:
        """Return what a script returns."""
        return self.driver.execute_script(script, *arguments)

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Wait until something holds, and return what it gave."""
        wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=PASSING)
        return wait.until(lambda _: holds(), f"Not seen: {what}")

    def all(self, selector: str) -> list[WebElement]:
        """Return all that a selector names and that can be seen."""
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [element for element in found if element.is_displayed()]

    def one(self, selector: str) -> WebElement:
        """Wait for the first that can be seen."""
        found: WebElement = self.until(
            lambda: next(iter(self.all(selector)), None), f"{selector} at {self.driver.current_url}"
        )
        return found

    def text(self, selector: str) -> str:
        """Return the words of an element, seen or not, white space folded; of none when it is not there."""
        words: str = self.run(
            "return document.querySelector(arguments[0])?.textContent ?? ''", selector
        )
        return " ".join(words.split())

    def reads(self, selector: str, words: str) -> None:
        """Wait until an element has these words among its own."""
        self.until(lambda: words in self.text(selector), f"«{words}» in {selector}")

    def press(self, control: WebElement | str) -> None:
        """Press with the pointer: on the label of what has one."""
        element = self.one(control) if isinstance(control, str) else control
        target = self.run("return arguments[0].closest('label') ?? arguments[0]", element)
        self.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", target)
        self.until(lambda: target.click() or True, "a press that takes")

    def keys(self, *keys: str) -> None:
        """Press keys, wherever focus is."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def reach(self, control: WebElement | str) -> None:
        """Tab to a control, first forward, then back."""
        element = self.one(control) if isinstance(control, str) else control
        for shift in ("", Keys.SHIFT):
            for _ in range(FAR):
                if self.run(REACHED, element):
                    return
                self.keys(shift + Keys.TAB, *([Keys.NULL] if shift else []))
        msg = f"Tab never reached {element.get_attribute('outerHTML')}."
        raise AssertionError(msg)

    def use(self, control: WebElement | str) -> None:
        """Use a control with keys alone: tick it, choose it or press it."""
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
        """Go on to another page, as a link leads there."""
        self.run("location.assign(arguments[0])", self.address + path)
        self.until(lambda: self.driver.current_url.endswith(path), path)
        self.loaded()

    def back(self) -> None:
        """Go back with the browser's own button."""
        self.driver.back()
        self.loaded()

    def loaded(self) -> None:
        """Wait until the page is whole."""
        self.until(lambda: self.run("return document.readyState") == "complete", "a whole page")

    def stored(self, key: str) -> Any:
        """Return what the browser's storage holds."""
        text = self.run("return localStorage.getItem(arguments[0])", key)
        return None if text is None else json.loads(text)

    def focused(self) -> str:
        """Return the words of what has focus."""
        words: str = self.run("return document.activeElement.textContent")
        return " ".join(words.split())

    def lands(self, words: str) -> None:
        """Wait until focus is at these words, in sight and clear of the theme's header."""
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
