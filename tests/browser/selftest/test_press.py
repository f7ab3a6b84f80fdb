"""After a press the page does not move: on a moving page, the next press would miss.

A press begins on one thing and is released over another when the page scrolls in between, and the
browser then chooses neither. Readers who have not asked for less motion get the theme's smooth
scrolling, which takes half a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import MOTION
from tests.browser.selftest.run import HAND, link
from tests.browser.selftest.selftest_page import Selftest

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.quiz_page import OpenPage

# Presses, and tells where the heading that got focus is at once, and where it is when the page
# has not moved for as many frames as smooth scrolling would need to begin.
PRESS = """
async (button) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const place = () => document.activeElement.getBoundingClientRect().top;
  button.scrollIntoView({ block: "end", behavior: "instant" });
  await frame();
  const before = scrollY;
  button.click();
  const atOnce = place();
  for (let still = 0, last = atOnce; still < 20; await frame()) {
    still = place() === last ? still + 1 : 0;
    last = place();
  }
  return { moved: scrollY !== before, atOnce, later: place() };
}
"""


def pressed(button: Locator) -> dict[str, float]:
    """Press a button; returns where focus is at once, and where later."""
    found: dict[str, float] = button.evaluate(PRESS)
    return found


@pytest.fixture
def selftest(open_page: OpenPage, address: str) -> Selftest:
    page = open_page(address + link("practice", "all"), viewport=HAND, **MOTION)
    selftest = Selftest(page)
    selftest.at(1)
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "smooth"
    return selftest


def test_the_next_question_has_come_to_rest_before_it_can_be_pressed(selftest: Selftest) -> None:
    found = pressed(selftest.button("Neste"))
    selftest.at(2)
    assert found["moved"]
    assert found["atOnce"] == found["later"]


def test_the_next_step_of_a_scenario_has_come_to_rest_before_it_can_be_pressed(
    selftest: Selftest,
) -> None:
    place = 1
    while selftest.data()["type"] != "branch":
        place += 1
        selftest.go_on(place)
    selftest.reader.press(selftest.shown.locator(".handbook-step:visible input").first)
    selftest.press("Sjekk svaret")
    onward = selftest.button("Gå videre")
    expect(onward).to_be_visible()
    found = pressed(onward)
    assert found["atOnce"] == found["later"]
