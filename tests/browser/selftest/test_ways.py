"""Both ways through a self-check, on a phone and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from handbook_ext.engine.grading import grade
from tests.browser.pages import MOTION
from tests.browser.selftest.readers import Keys, Thumb
from tests.browser.selftest.run import (
    SEED,
    STATE,
    answer_all,
    expect_numbers,
    link,
    opened,
)
from tests.browser.selftest.selftest_page import Selftest

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage
    from tests.browser.selftest.readers import Reader


@pytest.mark.parametrize("way", ["practice", "test"])
@pytest.mark.parametrize(("reader", "length"), [(Thumb(), 12), (Keys(), 6)], ids=["thumb", "keys"])
def test_both_ways_lead_to_the_numbers_that_cpython_computes(
    open_page: OpenPage, address: str, reader: Reader, length: int, way: str
) -> None:
    settings = MOTION if isinstance(reader, Thumb) else {}
    selftest = opened(open_page, address, reader=reader, **settings)
    selftest.start(way, str(length))
    expect(selftest.shown.get_by_role("heading").first).to_be_focused()
    expect(selftest.status).to_have_text(f"Spørsmål 1 av {length}")
    results = answer_all(selftest, check=way == "practice")
    assert [result["question"] for result in results] == selftest.expected(length, SEED)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_focused()
    expect_numbers(selftest, results)


def test_free_movement_loses_nothing_and_the_bar_tells_where_one_is(
    open_page: OpenPage, address: str
) -> None:
    selftest = Selftest(open_page(address + link("test")))
    answer_all(selftest, check=False)
    before = selftest.page.evaluate(STATE)
    bar = selftest.page.get_by_role("progressbar", name="Framgang")
    for place in (5, 4, 3):
        selftest.press("Forrige")
        selftest.at(place)
        expect(bar).to_have_js_property("value", place)
        expect(selftest.page.locator(".handbook-selftest-progress p")).to_have_text(f"{place} av 6")
    selftest.go_on(4)
    assert selftest.page.evaluate(STATE) == before


def test_a_test_keeps_verdict_and_key_back_until_the_result(
    open_page: OpenPage, address: str
) -> None:
    selftest = Selftest(open_page(address + link("test")))
    while selftest.shown.get_attribute("data-type") not in {"single", "multiple"}:
        selftest.press("Neste")
    expect(selftest.button("Sjekk svaret")).to_be_hidden()
    key = selftest.page.locator("handbook-selftest").get_by_text(
        "Slik vurderer vi svarene", exact=True
    )
    expect(key.locator("visible=true")).to_have_count(0)
    question = selftest.question()
    selftest.answer()
    selftest.page.keyboard.press("Enter")
    while not selftest.button("Se resultat").is_visible():
        selftest.press("Neste")
    selftest.press("Se resultat")
    selftest.press("Se resultat likevel")
    expect(selftest.result).to_be_visible()
    selftest.page.locator(".handbook-selftest-look:visible").first.click()
    while selftest.button("Forrige").is_visible():
        selftest.press("Forrige")
    while selftest.question() != question:
        selftest.press("Neste")
    expect(selftest.shown.locator(".handbook-verdict")).not_to_be_empty()
    expect(selftest.shown.get_by_text("Slik vurderer vi svarene", exact=True)).to_be_visible()
    expect(selftest.button("Prøv igjen")).to_be_hidden()


def test_what_stands_unanswered_is_pointed_out_and_one_may_go_on_all_the_same(
    open_page: OpenPage, address: str
) -> None:
    selftest = Selftest(open_page(address + link("test")))
    scored = [
        place
        for place, question in enumerate(selftest.drawn(), 1)
        if selftest.page.locator(f"form#{question}").get_attribute("data-type") != "reflect"
    ]
    selftest.page.goto("about:blank")
    selftest.page.goto(address + link("test"))
    skipped = (scored[0], scored[2])
    results = answer_all(selftest, check=False, skip=skipped)
    selftest.press("Se resultat")
    expect(selftest.missing).to_be_focused()
    looks = selftest.page.locator(".handbook-selftest-missing li button")
    expect(looks).to_have_text([f"Spørsmål {place}" for place in skipped])
    looks.first.click()
    selftest.at(skipped[0])
    verdict = grade(selftest.data(), selftest.answer())
    rule = selftest.shown.get_attribute("data-rule")
    results.append({**{k: verdict[k] for k in ("question", "score", "max")}, "rule": rule})
    while not selftest.button("Se resultat").is_visible():
        selftest.press("Neste")
    selftest.press("Se resultat")
    expect(looks).to_have_text([f"Spørsmål {skipped[1]}"])
    selftest.press("Se resultat likevel")
    expect(selftest.result).to_be_visible()
    expect_numbers(selftest, results)
    expect(selftest.page.locator("[data-list=unanswered] li")).to_have_count(1)
    expect(selftest.page.locator(".handbook-selftest-uncounted")).to_contain_text("Ett spørsmål")


def test_an_answer_changed_after_it_was_left_is_judged_as_it_stands_and_shown_when_looked_at(
    open_page: OpenPage, address: str
) -> None:
    selftest = Selftest(open_page(address + link("test", "12")))
    place = 1
    while selftest.data()["type"] != "single":
        place += 1
        selftest.go_on(place)
    letters = [option["id"] for option in selftest.data()["options"]]
    verdicts = {option["id"]: option["verdict"] for option in selftest.data()["options"]}
    best = next(letter for letter in letters if verdicts[letter] == "best")
    other = next(letter for letter in letters if verdicts[letter] in {"risky", "breach"})
    box = "fieldset.handbook-answer input[value={}]"
    selftest.reader.press(selftest.shown.locator(box.format(other)))
    selftest.go_on(place + 1)
    selftest.press("Forrige")
    selftest.at(place)
    selftest.reader.press(selftest.shown.locator(box.format(best)))
    while selftest.button("Neste").is_visible():
        selftest.press("Neste")
    selftest.press("Se resultat")
    selftest.press("Se resultat likevel")
    expect(selftest.page.locator(".handbook-selftest-total")).to_contain_text(
        "Du fikk 1 av 1 poeng."
    )
    selftest.page.go_back()
    selftest.page.go_back()
    while not selftest.shown.locator(".handbook-verdict .handbook-result").count():
        selftest.press("Forrige")
    selftest.at(place)
    expect(selftest.shown.locator(".handbook-verdict .handbook-result")).to_have_attribute(
        "data-state", "best"
    )
    expect(selftest.shown.locator(box.format(best))).to_have_attribute("aria-disabled", "true")
