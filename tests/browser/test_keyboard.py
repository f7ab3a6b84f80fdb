"""By keyboard alone: every type of page from end to end, with visible focus and no trap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.keys import missed, prepare, walk_back, walk_to_the_end
from tests.browser.pages import DESKTOP, PHONE, RULE

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

# Each type of page, with a selector that matches once its scripts have run.
PAGE_TYPES = {
    "front": ("/index.html", "h1"),
    "rule": (RULE, "handbook-quiz .handbook-actions"),
    "plain": ("/strategi/versjoner.html", "h1"),
    "search": ("/search.html?q=taushetsplikt", ".handbook-search-results li mark"),
    "glossary": ("/om/ordliste.html", "h1"),
    "register": ("/handbook-rules.html", "h1"),
}


@pytest.mark.sweep
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize(("path", "ready"), PAGE_TYPES.values(), ids=PAGE_TYPES.keys())
def test_tab_goes_through_the_whole_page_and_back_and_focus_is_always_seen(
    open_page: OpenPage, address: str, path: str, ready: str, viewport: dict[str, int]
) -> None:
    page = open_page(address + path, viewport=viewport)
    expect(page.locator(ready).first).to_be_visible()
    prepare(page)
    there = walk_to_the_end(page)
    assert missed(page, there) == []
    assert [stop.html for stop in there if not stop.seen] == [], "Focus cannot be seen."
    assert [stop.html for stop in there if not stop.reached] == [], "Focus is out of sight."
    back = [stop.place for stop in walk_back(page, len(there)) if stop.place >= 0]
    expected = [stop.place for stop in reversed(there)]
    assert back == expected[: len(back)]
    assert len(expected) - len(back) <= 1, (
        "Back to top, which shows itself on the way, is one more."
    )
