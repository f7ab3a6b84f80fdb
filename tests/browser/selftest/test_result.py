"""What the result says, and where it leads: again, a new one, to a colleague, to print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.selftest.run import (
    finished,
)
from tests.browser.selftest.selftest_page import Selftest

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage


def test_what_one_was_sure_of_but_not_best_comes_first(open_page: OpenPage, address: str) -> None:
    selftest = finished(open_page, address)
    headings = selftest.page.locator(".handbook-selftest-result .handbook-selftest-reading:visible")
    expect(headings.first.get_by_role("heading")).to_have_text("Helt sikker, men ikke best")
    sure = headings.first.locator("li")
    looks = set(sure.get_by_role("button").all_inner_texts())
    assert looks
    assert looks <= {f"Se spørsmål {place}" for place in (4, 5, 6)}
    expect(sure.get_by_role("link").first).to_have_attribute("href", re.compile("#rule-"))


def test_only_what_was_not_best_is_asked_again_with_empty_forms(
    open_page: OpenPage, address: str
) -> None:
    selftest = finished(open_page, address)
    count = selftest.page.locator(".handbook-selftest-reading:visible li").count()
    assert 0 < count < 6
    selftest.press("Bare disse på nytt")
    selftest.at(1)
    expect(selftest.status).to_have_text(f"Spørsmål 1 av {count}")
    expect(selftest.shown.locator("input:checked")).to_have_count(0)
    expect(selftest.shown.locator(".handbook-verdict")).to_be_empty()
    assert len(selftest.drawn()) == count
    selftest.page.reload()
    expect(selftest.status).to_have_text(f"Spørsmål {count} av {count}")


def test_a_new_draw_has_another_seed_and_the_same_length_and_way(
    open_page: OpenPage, address: str
) -> None:
    selftest = finished(open_page, address)
    selftest.press("Ny trekning")
    selftest.at(1)
    address_then = selftest.page.url.split("#")[1]
    assert "draw=prove" not in address_then
    assert address_then.endswith("&number=6&way=test")
    seed = address_then.split("&")[0].removeprefix("draw=")
    assert selftest.drawn() == selftest.expected(6, seed)


def test_a_link_gives_the_same_draw_to_a_colleague_and_no_answers(
    open_page: OpenPage, address: str
) -> None:
    mine = finished(open_page, address)
    mine.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    mine.press("Kopier lenke til samme trekning")
    expect(mine.status).to_have_text("Lenken er kopiert.")
    copied = mine.page.evaluate("navigator.clipboard.readText()")
    theirs = Selftest(open_page(copied))
    expect(theirs.status).to_have_text("Spørsmål 1 av 6")
    assert theirs.drawn() == theirs.expected(6, "prove")
    assert theirs.page.locator("handbook-selftest form[data-question] input:checked").count() == 0


def test_where_copying_is_forbidden_the_link_can_be_copied_by_hand(
    open_page: OpenPage, address: str
) -> None:
    selftest = finished(open_page, address)
    selftest.page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    )
    selftest.press("Kopier lenke til samme trekning")
    field = selftest.page.get_by_label("Lenke til samme trekning")
    expect(field).to_have_value(selftest.page.url)
    expect(field).to_be_focused()


def test_paper_gets_the_receipt_alone_without_points(open_page: OpenPage, address: str) -> None:
    selftest = finished(open_page, address)
    page = selftest.page
    rules = page.locator(".handbook-receipt li").all_text_contents()
    page.emulate_media(media="print")
    text = page.locator("body").inner_text()
    assert text.startswith("Kvittering for egentest")
    for word in ("Sunndal kommune på sosiale medier", "2026.1", "folkevalgte", "Navn", *rules):
        assert word in text
    assert page.locator(".handbook-receipt-date").inner_text() == page.evaluate(
        "new Date().toLocaleDateString('nb', { dateStyle: 'long' })"
    )
    for word in ("poeng", "Resultat", "Ansvarlig", "Egentest for folkevalgte", "Furo"):
        assert word not in text
    page.evaluate("window.print = () => document.body.setAttribute('data-printed', '')")
    page.emulate_media(media="screen")
    selftest.press("Skriv ut kvittering")
    expect(page.locator("body[data-printed]")).to_have_count(1)
