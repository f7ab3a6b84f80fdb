"""What must hold in forced colours and in print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.pages import ALL_TYPES, RULE
from tests.browser.quiz_page import Question

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

# Forced colours remove backgrounds and shadows; a border or outline must show the shape.
SHAPELESS = """
controls => controls.filter((control) => control.checkVisibility()).filter((control) => {
  const style = getComputedStyle(control);
  return !["Top", "Left"].every((side) =>
    style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1);
}).map((control) => control.outerHTML.slice(0, 120))
"""
SHAPES = (
    ".handbook-question",
    ".handbook-option",
    ".handbook-category",
    ".handbook-order > li",
    ".handbook-question button",
    ".handbook-question textarea",
    ".handbook-post",
)


@pytest.fixture
def forced(open_page: OpenPage, address: str) -> Page:
    return open_page(address + ALL_TYPES, forced_colors="active")


def test_in_forced_colours_each_control_of_a_quiz_has_a_border(forced: Page) -> None:
    for shape in SHAPES:
        controls = forced.locator(f"handbook-quiz {shape}")
        assert controls.count() > 0, shape
        assert controls.evaluate_all(SHAPELESS) == []


def test_in_forced_colours_a_verdict_is_reported_by_shapes_and_words_that_are_seen(
    forced: Page,
) -> None:
    question = Question(forced, "bursdag-pa-sykehjemmet")
    question.answer("a")
    marks = question.form.locator(".handbook-mark:visible")
    expect(marks.first).to_be_visible()
    for mark in marks.all():
        assert mark.inner_text().strip()
        colours = mark.evaluate(
            """mark => [getComputedStyle(mark.querySelector("path")).stroke,
              getComputedStyle(mark).color, getComputedStyle(document.body).backgroundColor]"""
        )
        assert colours[0] == colours[1] != colours[2]


def test_in_forced_colours_focus_is_an_outline(forced: Page) -> None:
    form = forced.locator("form#bursdag-pa-sykehjemmet")
    form.locator("input").first.focus()
    for _ in range(3):
        outlined = forced.evaluate(
            """() => {
              const focused = document.activeElement;
              const shown = focused.closest(".handbook-option") ?? focused;
              return getComputedStyle(shown).outlineStyle;
            }"""
        )
        assert outlined != "none"
        forced.keyboard.press("Tab")


def test_in_forced_colours_a_rule_shows_its_strength_in_a_box(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, forced_colors="active")
    strength = page.locator(".handbook-rule .admonition-title strong").first
    assert strength.evaluate("box => getComputedStyle(box).borderTopStyle") == "solid"


def test_a_printed_quiz_is_a_worksheet_with_boxes_and_without_its_key(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ALL_TYPES)
    Question(page, "bursdag-pa-sykehjemmet").option("a").wait_for()
    page.emulate_media(media="print")
    form = page.locator("form#bursdag-pa-sykehjemmet")
    options = form.locator(".handbook-option")
    expect(options).to_have_count(4)
    for option in options.all():
        expect(option.locator("input")).to_be_visible()
        expect(option.locator(".handbook-text")).to_be_visible()
    expect(page.locator(".handbook-key .handbook-feedback:visible")).to_have_count(0)
    steps = page.locator("form[data-type=branch] .handbook-step")
    expect(steps.and_(page.locator(":visible"))).to_have_count(steps.count())
    expect(page.locator("form[data-type=reflect] textarea").first).to_be_visible()
