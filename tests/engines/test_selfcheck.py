"""A self-check in every engine, from start to result, with a reload and Back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.engines.reader import Reader

PAGE = "/egentest/folkevalgt.html"
DRAWN = f"{PAGE}#draw=prove&number=6&way="
SHOWN = "form.handbook-question:not([hidden])"
STATE = """
return [...document.querySelectorAll("handbook-selftest form[data-question]")].map((form) => [
  form.id, [...new FormData(form)].map(String),
  [...form.querySelectorAll(".handbook-order > li")].map((item) => item.dataset.option)])
"""


def at(reader: Reader, place: int) -> None:
    """Wait for a question whose heading has focus and is visible."""
    reader.lands(f"Spørsmål {place}")


def is_back_at(reader: Reader, place: int) -> None:
    """Wait for a question returned to; the browser restores the scroll position."""
    reader.until(lambda: reader.focused() == f"Spørsmål {place}", f"focus at question {place}")


def live_on(reader: Reader, around: str) -> None:
    """Continue a branch by choosing the first option of the last step shown."""
    met = f"{around} :is(.handbook-step, .handbook-end)"
    count = len(reader.all(met))
    step = reader.all(met)[-1].get_attribute("data-step")
    reader.press(f"{around} .handbook-step[data-step='{step}'] input")
    reader.press(f"{around} button[type=submit]")
    reader.press(f"{around} .handbook-onward")
    reader.until(lambda: len(reader.all(met)) == count + 1, "the next step")


def answer(reader: Reader) -> None:
    """Answer the question shown with the first of everything."""
    form = reader.one(f".handbook-pool-rule:not([hidden]) {SHOWN}")
    around = f"form[id='{form.get_attribute('id')}']"
    match form.get_attribute("data-type"):
        case "classify":
            for item in reader.all(f"{around} fieldset.handbook-item"):
                name = item.get_attribute("data-option")
                reader.press(f"{around} fieldset[data-option={name}] input")
        case "order":
            reader.press(f"{around} button[data-move=down]")
        case "branch":
            while not reader.all(f"{around} .handbook-end"):
                live_on(reader, around)
        case "reflect":
            reader.press(f"{around} textarea")
            reader.keys("Mine egne ord.")
        case _:
            reader.press(f"{around} .handbook-answer input")


def state(reader: Reader) -> Any:
    return reader.run(STATE)


def has(reader: Reader, expected: Any) -> None:
    """Wait until the stored answers are these."""
    reader.until(lambda: state(reader) == expected, "the answers as they were")


@pytest.mark.parametrize("way", ["ov", "test"], ids=["practice", "test"])
def test_a_self_check_comes_to_its_result_through_a_reload_and_back(
    reader: Reader, way: str
) -> None:
    reader.open(DRAWN + way)
    reader.one("[name=next]")
    for place in range(1, 7):
        if place > 1:
            reader.press("[name=next]")
            at(reader, place)
        answer(reader)
        if place == 3:
            before = state(reader)
            reader.driver.refresh()
            reader.reads(f".handbook-pool-rule:not([hidden]) {SHOWN} h2", "Spørsmål 3")
            has(reader, before)
            reader.back()
            is_back_at(reader, 2)
            reader.press("[name=next]")
            at(reader, 3)
            has(reader, before)
    before = state(reader)
    reader.press("[name=finish]")
    reader.lands("Resultat")
    total = reader.text(".handbook-selftest-total")
    assert "poeng" in total
    reader.follow("/genindex.html")
    reader.back()
    reader.reads(".handbook-selftest-total", total)
    assert reader.one(".handbook-selftest-result").is_displayed()
    reader.back()
    is_back_at(reader, 6)
    has(reader, before)


def test_a_self_check_starts_from_its_form_by_keys(reader: Reader) -> None:
    reader.open(PAGE)
    reader.use("input[name=way][value=test]")
    reader.use("input[name=length][value='6']")
    reader.use(".handbook-selftest-start button[type=submit]")
    at(reader, 1)
    reader.use("[name=next]")
    at(reader, 2)
    assert "number=6&way=test" in reader.driver.current_url
