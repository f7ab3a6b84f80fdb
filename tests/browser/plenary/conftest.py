"""A room that opens the plenary's page, and the questions that can be shown there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from tests.browser.plenary.room import PATH, PROJECTOR, Room

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def enter(open_page: OpenPage, address: str) -> Callable[..., Room]:
    def enter_at(hash_: str = "", viewport: dict[str, int] = PROJECTOR, **options: object) -> Room:
        return Room(open_page(f"{address}{PATH}{hash_}", viewport=viewport, **options))

    return enter_at


@pytest.fixture(scope="session")
def pool(site: Path) -> BeautifulSoup:
    """Return all questions, as the file beside the page has them."""
    script = site.joinpath(PATH[1:]).with_suffix(".pool.js").read_text(encoding="utf-8")
    content = json.loads(script.removeprefix("globalThis.handbookPool=").removesuffix(";\n"))
    return BeautifulSoup(content["html"], "html.parser")


@pytest.fixture(scope="session")
def questions(pool: BeautifulSoup) -> dict[str, list[str]]:
    """Return the ids of the questions with something to discuss, by type."""
    found: dict[str, list[str]] = {}
    for form in pool.select("form.handbook-question:has(.handbook-discuss)"):
        found.setdefault(str(form["data-type"]), []).append(str(form["data-question"]))
    return found
