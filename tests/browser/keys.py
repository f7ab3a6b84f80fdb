"""A walk through a page by Tab: what gets focus, and whether the focus is visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from playwright.sync_api import Page

FAR = 600  # presses of Tab; more than any page has tab stops

# Focus may be shown by the element or by one around it (an option's row, a label).
PREPARE = """
() => {
  const LOOKS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "textDecorationLine",
    "borderTopColor", "backgroundColor", "opacity"];
  const STOPS = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";
  const look = (element) => {
    const style = getComputedStyle(element);
    const { outlineStyle: after } = getComputedStyle(element, "::after");
    return { ...Object.fromEntries(LOOKS.map((name) => [name, style[name]])), after };
  };
  const around = (element) => {
    const found = [];
    for (let e = element; e && e !== document.body && found.length < 4; e = e.parentElement)
      found.push(e);
    if (element.id) found.push(...document.querySelectorAll(`label[for="${element.id}"]`));
    return found;
  };
  const rest = new Map();
  for (const stop of document.querySelectorAll(STOPS))
    for (const element of around(stop)) rest.set(element, look(element));
  const channels = (colour) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const { backgroundColor } = getComputedStyle(e);
      if (channels(backgroundColor)[3] > 200) return backgroundColor;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "black" : "white";
  };
  const shows = (element) => {
    const [was, is] = [rest.get(element), look(element)];
    if (!was) return false;
    const ring = is.outlineStyle !== "none" && was.outlineStyle === "none";
    if (ring && is.outlineStyle === "auto") return true; // the browser's own, of two colours
    if (ring && parseFloat(is.outlineWidth) >= 2 &&
      contrast(is.outlineColor, behind(element.parentElement)) >= 3) return true;
    const over = getComputedStyle(element, "::after"); // lies over a whole card
    if (is.after !== "none" && was.after === "none" && parseFloat(over.outlineWidth) >= 2 &&
      contrast(over.outlineColor, behind(element.parentElement)) >= 3) return true;
    if (was.textDecorationLine !== is.textDecorationLine && is.textDecorationLine !== "none")
      return true;
    return contrast(was.backgroundColor, is.backgroundColor) >= 3 &&
      channels(is.backgroundColor)[3] > 200;
  };
  const isInReach = (element) => {
    const card = element.matches(".sd-stretched-link") ? element.closest(".sd-card") : null;
    const boxes = around(element)
      .filter((e) => e === element || e === card || e.tagName === "LABEL");
    return boxes.some((box) => [...box.getClientRects()].some(({ left, top, right, bottom }) => {
      const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (x1 - x0 < 1 || y1 - y0 < 1) return false;
      return [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([x, y]) => {
        const hit = document.elementFromPoint(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y);
        return hit && boxes.some((e) => e.contains(hit) || hit.contains(e));
      });
    }));
  };
  const isStop = (element) => element.checkVisibility({ visibilityProperty: true }) &&
    !element.disabled && element.tabIndex >= 0 && element.type !== "hidden";
  // Of the radio buttons of a group Tab reaches one; arrows reach the others.
  const group = (element) => element.type === "radio"
    ? `radio ${element.form?.id} ${element.name}` : element;
  const all = [...document.querySelectorAll(STOPS)].filter(isStop);
  const groups = [...new Set(all.map(group))];
  window.handbookWalk = {
    count: groups.length,
    now: () => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      return {
        place: groups.indexOf(group(element)),
        html: element.outerHTML.slice(0, 120),
        seen: around(element).some(shows),
        reached: isInReach(element),
      };
    },
    missed: (places) => groups.flatMap((found, place) => places.includes(place) ? []
      : [typeof found === "string" ? found : found.outerHTML.slice(0, 120)]),
  };
}
"""


class Stop(NamedTuple):
    """A tab stop: its index on the page, and how much of it is visible."""

    place: int
    html: str
    seen: bool
    reached: bool


def walk_to_the_end(page: Page) -> list[Stop]:
    """Press Tab until focus has left the page; return all stops."""
    stops: list[Stop] = []
    for _ in range(FAR):
        stop = press(page, "Tab")
        if stop is None:
            return stops
        stops.append(stop)
    msg = f"Focus never left the page; it was last at {stops[-3:]}."
    raise AssertionError(msg)


def walk_back(page: Page, count: int) -> list[Stop]:
    """Press Shift+Tab ``count`` times; return the stops, except those that only just became visible."""
    stops = [press(page, "Shift+Tab") for _ in range(count)]
    return [stop for stop in stops if stop is not None]


def press(page: Page, key: str) -> Stop | None:
    """Press a key; return where focus is, or ``None`` when it has left the page."""
    page.keyboard.press(key)
    found = page.evaluate("handbookWalk.now()")
    return None if found is None else Stop(**found)


def prepare(page: Page) -> None:
    """Record how everything looks without focus."""
    page.evaluate(PREPARE)


def missed(page: Page, stops: list[Stop]) -> list[str]:
    """Return the tab stops that a walk did not reach."""
    found: list[str] = page.evaluate(
        "places => handbookWalk.missed(places)", [stop.place for stop in stops]
    )
    return found
