"""Pages withstand the text spacing of WCAG 1.4.12."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.answering import check_all
from tests.browser.every_page.edges import out_of_its_box, past_the_edge
from tests.browser.every_page.frame import enlarged
from tests.browser.pages import ALL_TYPES, DESKTOP, PHONE, RULE, TELEPHONE
from tests.browser.quiz_page import unfold

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

SPACING = """
() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}
"""
# Text is clipped when a box hides its overflow. Boxes for screen readers only are 1 px wide.
CLIPPED = """
() => [...document.querySelectorAll("[role=main] *, .sidebar-drawer *")]
  .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.innerText)
  .filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (way) => way === "hidden" || way === "clip";
    return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
  })
  .map((element) => element.outerHTML.slice(0, 120))
"""
# Texts overlap when lines of two texts, neither inside the other, intersect by more than a hair.
OVERLAPPING = """
() => {
  const PARTS = ".handbook-quiz, .handbook-rule, .handbook-approved, .sd-card";
  const lines = [];
  for (const part of document.querySelectorAll(PARTS)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, data } = texts.currentNode;
      if (!data.trim() || element.closest("script, template, .visually-hidden, .handbook-moved"))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const size = parseFloat(getComputedStyle(element).fontSize);
      for (const box of range.getClientRects()) {
        // The letters themselves: a line's box is taller than they are.
        const middle = (box.top + box.bottom) / 2;
        if (box.width > 1) lines.push({ node: texts.currentNode, left: box.left, right: box.right,
          top: middle - size * 0.4, bottom: middle + size * 0.4, text: data.trim().slice(0, 40) });
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = [];
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      if (b.top >= a.bottom) break;
      if (a.node === b.node) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 2) found.push(`${a.text} | ${b.text}`);
    }
  });
  return [...new Set(found)];
}
"""


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("path", ["/index.html", RULE, ALL_TYPES, "/strategi/versjoner.html"])
def test_wider_text_spacing_neither_clips_nor_overlaps_anything(
    open_page: OpenPage, address: str, path: str, viewport: dict[str, int]
) -> None:
    page = open_page(address + path, viewport=viewport)
    unfold(page)
    page.evaluate(SPACING)
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OVERLAPPING) == []
    assert past_the_edge(page) == []


@pytest.mark.parametrize(
    "path",
    [
        "/retningslinjer/saksbehandling.html",
        "/kurs/hefte.html",
        "/verktoy/scenario.html",
        "/genindex.html",
        "/handbook-rules.html",
    ],
)
def test_in_letters_of_twice_the_size_no_word_leaves_its_box_and_no_control_the_column(
    open_page: OpenPage, address: str, path: str
) -> None:
    page = open_page(address + path, viewport=TELEPHONE)
    with enlarged(page):
        assert out_of_its_box(page) + past_the_edge(page) == []


def test_in_letters_of_twice_the_size_no_verdict_leaves_its_box(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ALL_TYPES, viewport=TELEPHONE)
    check_all(page)
    with enlarged(page):
        assert out_of_its_box(page) == []


def test_in_letters_of_twice_the_size_an_application_with_its_signatures_fits(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}/verktoy/kanalplan.html", viewport=TELEPHONE)
    page.get_by_role("link", name="Søknaden").click()
    with enlarged(page):
        expect(page.locator(".handbook-signatures")).to_be_visible()
        assert past_the_edge(page) == []


def test_in_letters_of_twice_the_size_one_can_read_who_the_questions_are_for(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + RULE, viewport=TELEPHONE)
    with enlarged(page):
        for chosen in page.locator(".handbook-reader select").all():
            widths = chosen.evaluate(
                """(list) => {
                  const canvas = document.createElement("canvas").getContext("2d");
                  const style = getComputedStyle(list);
                  canvas.font = `${style.fontSize} ${style.fontFamily}`;
                  const words = canvas.measureText(list.selectedOptions[0].text).width;
                  return [words, list.clientWidth - parseFloat(style.paddingLeft) -
                    parseFloat(style.paddingRight)];
                }"""
            )
            assert widths[0] <= widths[1]


def test_on_a_usual_phone_each_answer_is_beside_its_letter_in_a_step_too(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + ALL_TYPES, viewport={"width": 360, "height": 740})
    edges = page.locator(".handbook-option:visible .handbook-letter").evaluate_all(
        """letters => letters.map((letter) => [letter.getBoundingClientRect().right,
          letter.parentElement.querySelector(".handbook-text").getBoundingClientRect().left])"""
    )
    assert len(edges) > 10
    assert [(letter, text) for letter, text in edges if letter > text] == []
