"""What a reader gets of a page: each element's tag, text and computed styles, and what the page loads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from tests.browser.theme_conf import THEIR_FAULT

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage

OURS = "[class*='handbook-'], handbook-quiz, handbook-round"
SIZES = (
    *("height", "block-size", "perspective-origin", "transform-origin"),
    *("top", "bottom", "inset-block-start", "inset-block-end"),
    *("margin-top", "margin-bottom", "margin-block-start", "margin-block-end"),
)
"""The properties whose value may depend on how much a page holds; margins may fill what is left."""

READ = """
([ours, without]) => {
  // Custom properties do nothing unless another property uses them.
  const names = [...getComputedStyle(document.documentElement)]
    .filter((name) => !name.startsWith("--") && !without.includes(name));
  const read = (element, part) => {
    const computed = getComputedStyle(element, part);
    if (part && computed.content === "none") return "";
    return names
      .map((name) => `${part ?? ""} ${name}: ${computed.getPropertyValue(name)}`).join("\\n");
  };
  const own = (element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.data.trim()).filter(Boolean).join(" ");
  // Returns a number that is another for another text, with next to no doubt.
  const digest = (text) => {
    let [one, two] = [0x811c9dc5, 0x1b873593];
    for (let at = 0; at < text.length; at++) {
      one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
      two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
    }
    return `${one}/${two}`;
  };
  const partsOf = (element) => [
    ...[null, "::before", "::after"],
    ...(getComputedStyle(element).display.includes("list-item") ? ["::marker"] : []),
    ...(element.matches("input, textarea") ? ["::placeholder"] : []),
  ];
  const found = [document.documentElement, document.body, ...document.body.querySelectorAll("*")]
    .filter((element) => !element.matches("script, style, link") && !element.closest(ours));
  globalThis.stylesOf = (at) =>
    partsOf(found[at]).map((part) => read(found[at], part)).join("\\n");
  return found.map((element, at) => [
    `${element.localName} ${element.getAttribute("class") ?? ""}: ${own(element)}`,
    digest(stylesOf(at)),
  ]);
}
"""
"""Lists the elements that are not the handbook's: what each is and says, and a digest of its styles."""
LOADED = "performance.getEntriesByType('resource').map((entry) => entry.name)"


class Seen(NamedTuple):
    """A page as a browser shows it, and the paths of all that it loaded."""

    page: Page
    elements: list[str]
    styles: list[str]
    loaded: list[str]


def see(
    open_page: OpenPage,
    address: str,
    *,
    without: tuple[str, ...] = (),
) -> Seen:
    """Open a page and return what it shows once it is at rest; some properties may be left out."""
    page = open_page(address, THEIR_FAULT)
    loaded = all_loaded(page)
    found = page.evaluate(READ, [OURS, list(without)])
    return Seen(page, [told for told, _ in found], [digest for _, digest in found], loaded)


def all_loaded(page: Page) -> list[str]:
    """Wait until a page is at rest; return the paths of all that it loaded."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready.then(() => {})")
    return sorted(urlsplit(url).path for url in page.evaluate(LOADED))


def differences(before: Seen, after: Seen) -> list[str]:
    """Return what became of a page: elements that came and went, else each property that changed."""
    if before.elements != after.elements:
        gone = [f"- {told}" for told in before.elements if told not in after.elements]
        come = [f"+ {told}" for told in after.elements if told not in before.elements]
        return [*gone, *come] or ["The elements are in another order."]
    pairs = zip(before.styles, after.styles, strict=True)
    return [
        f"{before.elements[at]} {change}"
        for at, (one, two) in enumerate(pairs)
        if one != two
        for change in changes(styles_of(before.page, at), styles_of(after.page, at))
    ]


def styles_of(page: Page, at: int) -> list[str]:
    """Return the styles of one of the elements that were listed."""
    text: str = page.evaluate("at => stylesOf(at)", at)
    return text.split("\n")


def changes(before: list[str], after: list[str]) -> list[str]:
    """Return the properties with another value."""
    return [f"{line} (was: {old})" for old, line in zip(before, after, strict=False) if old != line]
