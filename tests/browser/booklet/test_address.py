"""Addresses of booklets that ask for what does not exist, and readers without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.booklet.trainer import PATH

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.booklet.trainer import Trainer
    from tests.browser.quiz_page import OpenPage


def test_what_an_address_asks_for_in_vain_is_reported_in_sentences_and_what_is_known_is_shown(
    enter: Callable[..., Trainer],
) -> None:
    known = enter("#draw=samme&number=1")
    known.has(1)
    (question,) = known.ids
    bad = (
        f"#role=sjef&work=%3Cb%3Eromfart%3C%2Fb%3E&number=10%5E9&minutes=-1&edition=1999.1"
        f"&questions={question},%3Cimg%20src=x%20onerror=alert(1)%3E"
    )
    trainer = enter(bad)
    trainer.has(1)
    expect(trainer.remarks).to_have_text(
        [
            (
                "Spørsmålet «<img src=x onerror=alert(1)>» er ikke lenger i håndboka. "
                "Spørsmålene etter det har fått nye numre."
            ),
            "Håndboka har ingen rolle som heter «sjef».",
            "Håndboka har ikke noe arbeid som heter «<b>romfart</b>».",
            "«10^9» er ikke et antall fra 1 til 30. Heftet regner med 5.",
            "«-1» er ikke et tall på minutter fra 10 til 240. Tida er ikke satt.",
            "Heftet ble satt sammen med utgave 1999.1. Ord i spørsmålene kan være endret siden.",
        ]
    )
    assert trainer.ids == [question]


@pytest.mark.parametrize("hash_", ["#", "#edition=2026.1", "#%E0%A4%A", "#questions="])
def test_an_address_that_asks_for_nothing_leaves_the_page_ready_to_choose(
    enter: Callable[..., Trainer], hash_: str
) -> None:
    trainer = enter(hash_)
    trainer.page.wait_for_load_state("networkidle")
    expect(trainer.page.get_by_role("button", name="Trekk spørsmål")).to_be_visible()
    expect(trainer.remarks).to_have_count(0)
    trainer.has(0)


def test_without_scripts_the_page_says_what_it_needs_and_links_to_what_is_ready(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(f"{address}{PATH}", java_script_enabled=False)
    expect(page.get_by_text("Skal du velge spørsmål selv, må JavaScript være på.")).to_be_visible()
    expect(page.locator(".handbook-booklet-tool")).to_be_hidden()
    ready = page.get_by_role("link", name="ferdige heftene").get_attribute("href")
    assert ready is not None
    assert page.locator(f"{ready} .handbook-downloads a").count() > 3


def test_a_pool_that_does_not_come_is_reported_and_asked_for_again(
    enter: Callable[..., Trainer],
) -> None:
    trainer = enter()
    trainer.page.route("**/*.pool.js*", lambda route: route.abort())
    trainer.press("Trekk spørsmål")
    expect(trainer.reported).to_have_text("Spørsmålene kunne ikke hentes. Prøv en gang til.")
    trainer.page.unroute("**/*.pool.js*")
    trainer.press("Trekk spørsmål")
    trainer.has(5)


def test_the_booklet_works_from_a_disk(open_page: OpenPage, site: Path) -> None:
    page = open_page(f"{(site / PATH[1:]).as_uri()}#draw=samme&number=2")
    expect(page.locator(".handbook-booklet-list > li")).to_have_count(2)
