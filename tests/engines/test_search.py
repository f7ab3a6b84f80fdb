"""Search in every engine, from typing a word to the page it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from tests.engines.reader import Reader

FIRST = ".handbook-search-results [data-kind=page] li a"
"""The first page found; answers come above it."""


def test_a_word_leads_to_its_rule(reader: Reader) -> None:
    reader.open("/search.html")
    reader.reach(".handbook-search-form input")
    reader.keys("taushetsplikt", Keys.ENTER)
    first = reader.one(FIRST)
    assert "taushetsplikt" in first.text.lower()
    reader.press(first)
    reader.until(lambda: "/search.html" not in reader.driver.current_url, "another page")
    reader.loaded()
    reader.reads("article h1", "Vern om taushetsplikten")
    reader.back()
    reader.one(FIRST)
