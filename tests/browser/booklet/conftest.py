"""A trainer who opens the booklet page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.booklet.trainer import PATH, Trainer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def enter(open_page: OpenPage, address: str) -> Callable[..., Trainer]:
    def enter_at(hash_: str = "", **options: object) -> Trainer:
        return Trainer(open_page(f"{address}{PATH}{hash_}", **options))

    return enter_at
