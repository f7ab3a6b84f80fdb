"""Example posts and diagrams as they look: in both schemes, narrow, in forced colours and in print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.browser.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.quiz_page import OpenPage

DIAGRAMS = ["/strategi/hvem-bestemmer.html", "/strategi/kan-jeg-legge-ut-dette.html"]
POSTS = ["/retningslinjer/taushetsplikt.html", "/rad/varsom.html"]
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}

COLOURS = """() => [...document.querySelectorAll('.handbook-drawing :is([fill], [stroke])')].map(part => {
  const shown = getComputedStyle(part)
  return { name: part.outerHTML, class: part.getAttribute('class'),
    paint: [shown.fill, shown.stroke] }
})"""
LIGHTNESS = """() => [...document.querySelectorAll('.handbook-drawing text')].map(text => {
  const channels = getComputedStyle(text).fill.match(/[0-9.]+/g).slice(0, 3).map(Number)
  return channels.reduce((sum, channel) => sum + channel, 0) / 3
})"""
SMALLEST_TEXT = """() => Math.min(
  ...[...document.querySelectorAll('.handbook-drawing text')].map(text =>
    parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"""
OUTSIDE = """() => [...document.querySelectorAll('.handbook-drawing text')].filter(text => {
  const words = text.getBBox(), own = text.ownerSVGElement.viewBox.baseVal
  const boxes = [...text.ownerSVGElement.querySelectorAll('rect')].map(box => box.getBBox())
  const around = boxes.filter(box => words.x >= box.x && words.x <= box.x + box.width
    && words.y + words.height / 2 > box.y && words.y + words.height / 2 < box.y + box.height)
  return words.x + words.width > Math.min(own.width, ...around.map(box => box.x + box.width - 4))
}).map(text => text.textContent)"""
AT_FIRST: dict[str, Any] = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def show(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Return what shows a page, opened once, by a device's size and settings."""
    tabs, opened = Tabs(browser), dict[str, "Page"]()

    def show_it(path: str, size: dict[str, int] = WIDE, **settings: Any) -> Page:
        page = opened.get(path) or opened.setdefault(path, tabs.open(address + path))
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.emulate_media(**{**AT_FIRST, **settings})
        return page

    yield show_it
    tabs.close()


def colours(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(COLOURS)
    assert found
    return found


@pytest.mark.parametrize("path", DIAGRAMS)
def test_every_part_of_a_drawing_changes_colour_in_the_dark(
    show: Callable[..., Page], path: str
) -> None:
    light = colours(show(path, color_scheme="light"))
    dark = colours(show(path, color_scheme="dark"))
    same = [
        one["name"]
        for one, other in zip(light, dark, strict=True)
        if one["paint"] == other["paint"]
    ]
    assert same == []


@pytest.mark.parametrize("path", DIAGRAMS)
def test_words_in_a_drawing_are_dark_on_light_and_light_on_dark(
    show: Callable[..., Page], path: str
) -> None:
    outside = ".handbook-drawing text:not(.on-accent)"
    script = LIGHTNESS.replace(".handbook-drawing text", outside)
    assert max(show(path, color_scheme="light").evaluate(script)) < 128
    assert min(show(path, color_scheme="dark").evaluate(script)) > 128


@pytest.mark.parametrize("path", DIAGRAMS)
def test_a_drawing_takes_over_forced_colours(show: Callable[..., Page], path: str) -> None:
    page = show(path, forced_colors="active", color_scheme="dark")
    system = {"rgb(0, 0, 0)", "rgb(255, 255, 255)", "none"}
    others = {paint for part in colours(page) for paint in part["paint"]} - system
    assert others == set()


@pytest.mark.parametrize("path", DIAGRAMS)
def test_a_drawing_printed_from_the_dark_has_the_colours_of_its_file(
    show: Callable[..., Page], path: str
) -> None:
    page = show(path, media="print", color_scheme="dark")
    shown = page.locator(".handbook-drawing text").evaluate_all(
        "texts => texts.map(text => [text.getAttribute('fill'), getComputedStyle(text).fill])"
    )
    assert shown
    for written, fill in shown:
        red, green, blue = bytes.fromhex(written.removeprefix("#"))
        assert fill == f"rgb({red}, {green}, {blue})"


@pytest.mark.parametrize("path", [*DIAGRAMS, *POSTS])
def test_a_narrow_page_does_not_scroll_sideways(show: Callable[..., Page], path: str) -> None:
    assert show(path, NARROW).evaluate(OVERFLOW) <= 0


@pytest.mark.parametrize("path", DIAGRAMS)
def test_words_in_a_drawing_are_readable_on_a_narrow_screen_and_stay_in_their_boxes(
    show: Callable[..., Page], path: str
) -> None:
    page = show(path, NARROW)
    assert page.evaluate(SMALLEST_TEXT) >= 12
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("path", DIAGRAMS)
def test_a_drawing_has_a_name_and_its_words_stand_on_paper_also_when_folded_away(
    open_page: OpenPage, address: str, path: str
) -> None:
    page = open_page(address + path)
    caption = page.locator(".handbook-diagram figcaption").inner_text()
    expect(page.get_by_role("img", name=caption)).to_be_visible()
    words = page.locator(".handbook-diagram details li, .handbook-diagram details dd").last
    page.get_by_text("Bildet som tekst").click()
    expect(words).to_be_hidden()
    page.emulate_media(media="print")
    box = words.bounding_box()
    assert box is not None
    assert box["height"] > 0


def test_posts_stand_side_by_side_where_there_is_room(show: Callable[..., Page]) -> None:
    def tops(page: Page) -> list[float]:
        cards = page.locator(".handbook-posts").first.locator(".handbook-card").all()
        return [box["y"] for card in cards if (box := card.bounding_box())]

    left, right = tops(show(POSTS[0]))
    assert left == right
    first, second = tops(show(POSTS[0], NARROW))
    assert first < second


def test_every_rule_page_has_a_pair_of_posts_with_reasons(site: Path) -> None:
    rules = [
        page
        for page in sorted([*site.glob("retningslinjer/*.html"), *site.glob("rad/*.html")])
        if page.name != "index.html"
    ]
    assert rules
    for path in rules:
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        pairs = page.select("#slik-gjor-du .handbook-posts")
        assert pairs, path
        for pair in pairs:
            marks = [mark.get_text(strip=True) for mark in pair.select("figcaption")]
            assert marks[0] == "Slik", path
            assert marks[1] in {"Helst ikke slik", "Ikke slik"}, path
            # A lawful private post may be unwise, but breaks no rule.
            assert path.parent.name != "rad" or marks[1] == "Helst ikke slik", path
            assert len(pair.select(".handbook-why")) == len(marks)
