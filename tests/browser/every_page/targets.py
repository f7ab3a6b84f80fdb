"""Targets smaller than 24 × 24 px that lack the spacing of WCAG 2.5.8."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

# WCAG excepts links in a sentence, and small targets so far from others that
# circles of 24 px around their centres meet no other target. A checkbox in a label is as
# large as its label.
TOO_SMALL = """
() => {
  const STOPS = "a[href], button, input, select, textarea, summary, label[for], label:has(input)";
  // An overlay lies behind an open menu; a press beside the menu closes it.
  const targets = [...document.querySelectorAll(STOPS)].filter((element) =>
    !element.matches(".overlay") &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.type !== "hidden" && !element.closest("[hidden]"));
  const boxes = targets.flatMap((element) => {
    if (element.matches("label input")) return [];
    const pieces = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    return pieces.length ? [{ element, box: element.getBoundingClientRect() }] : [];
  });
  const isInText = ({ element }) => {
    if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, dd, td, th, figcaption, h1, h2, h3, h4, footer, li");
    if (!block) return false;
    const own = [...block.childNodes].filter(({ nodeName }) => !["UL", "OL"].includes(nodeName));
    const words = (nodes) => nodes.map((node) => node.textContent).join("").replace(/\\s+/g, "");
    return words(own).length > words([element]).length;
  };
  const distance = ([x, y], box) => Math.hypot(
    Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const isSmall = ({ box }) => box.width < 24 || box.height < 24;
  const isCrowded = (one) => boxes.some((other) => {
    if (other === one || one.element.contains(other.element) || other.element.contains(one.element))
      return false;
    const [x, y] = middle(one.box);
    if (!isSmall(other)) return distance([x, y], other.box) < 12;
    const [u, v] = middle(other.box);
    return Math.hypot(x - u, y - v) < 24;
  });
  return boxes.filter((one) => isSmall(one) && !isInText(one) && isCrowded(one))
    .map(({ element, box }) =>
      `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
}
"""
CONTROLS = "handbook-quiz :is(button, summary, textarea, label, .handbook-key a.reference)"
SIZES = """
controls => controls.filter((control) => control.checkVisibility())
  .filter((control) => control.tagName !== "A")
  .map((control) => [control.getBoundingClientRect(), control.outerHTML.slice(0, 120)])
  .filter(([box]) => box.width < 24 || box.height < 24).map(([, html]) => html)
"""


def too_small(page: Page) -> list[str]:
    """Return the targets on a page that are too small."""
    found: list[str] = page.evaluate(TOO_SMALL)
    return found


def small_controls(page: Page) -> list[str]:
    """Return the controls of quizzes that are too small, whatever their spacing."""
    found: list[str] = page.locator(CONTROLS).evaluate_all(SIZES)
    return found
