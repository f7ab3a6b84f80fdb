"""The texts without scripts, without a kernel, after a reload; and what axe and screen readers find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import faults_of_state
from tests.browser.pages import DESKTOP, PHONE
from tests.browser.tools.notice_page import EXAMPLE, NOTICE, OWN, TEXTS, UNAVAILABLE, Notice

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator

    from tests.browser.quiz_page import OpenPage


@pytest.fixture
def notice(open_page: OpenPage, address: str) -> Notice:
    return Notice(open_page(address + NOTICE))


def test_without_scripts_the_examples_texts_can_be_read_with_what_they_hold(
    open_page: OpenPage, address: str
) -> None:
    notice = Notice(open_page(address + NOTICE, java_script_enabled=False))
    for name in TEXTS:
        expect(notice.body(name)).to_contain_text(EXAMPLE)
        expect(notice.text(name).get_by_role("button")).to_have_count(0)
    notice.text("kort-nb").get_by_text("Har med 7 av 7 punkter").click()
    expect(notice.text("kort-nb").get_by_text("Når dere svarer")).to_be_visible()
    expect(notice.note).to_contain_text("Bytt ut det som ikke passer hos dere.")
    expect(notice.page.get_by_text("sjekket 25. november 2026").first).to_be_visible()


@pytest.mark.parametrize("blocked", ["handbook-worker.js", "micropython.wasm"])
def test_with_the_kernel_blocked_the_examples_stay_and_that_is_said(
    open_page: OpenPage, address: str, tmp_path: Path, blocked: str
) -> None:
    page = open_page(address + NOTICE, permissions=["clipboard-read", "clipboard-write"])
    page.context.route(f"**/{blocked}*", lambda route: route.abort())
    notice = Notice(page)
    notice.write("tjeneste", "kinoen")
    expect(notice.note).to_contain_text(UNAVAILABLE)
    expect(notice.reported("advice")).to_have_text(
        "Rådene kan ikke vises ved svarene i denne nettleseren. "
        "Alle rådene står samlet under skjemaet. Tekstene er laget av eksemplene."
    )
    expect(notice.body("kort-nb")).to_contain_text(EXAMPLE)
    notice.text("kort-nb").get_by_role("button", name="Kopier").press("Enter")
    expect(notice.text("kort-nb").locator(".handbook-status")).to_have_text("Kopiert.")
    assert EXAMPLE in page.evaluate("navigator.clipboard.readText()")
    name, text = notice.download("Lagre svarene i en fil", tmp_path)
    assert name.startswith("informasjonstekst-")
    assert "kinoen" in text
    page.context.unroute(f"**/{blocked}*")
    notice.press("Prøv en gang til")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    expect(notice.note).to_contain_text(OWN)


def test_without_the_readers_word_a_reload_brings_the_examples_back(notice: Notice) -> None:
    notice.write("tjeneste", "kinoen")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    notice.page.reload()
    expect(notice.body("kort-nb")).to_contain_text(EXAMPLE)
    assert notice.answers() == {}
    assert notice.page.evaluate("localStorage.length") == 0


def test_with_a_draft_a_reload_brings_the_readers_own_texts_back(notice: Notice) -> None:
    notice.answer_all()
    notice.keep()
    before = {name: notice.written(name) for name in TEXTS}
    notice.page.reload()
    expect(notice.note).to_contain_text(OWN)
    assert {name: notice.written(name) for name in TEXTS} == before


def test_answers_from_a_file_make_the_texts_and_those_of_the_planner_are_refused(
    notice: Notice, tmp_path: Path
) -> None:
    notice.answer_all()
    before = notice.written("lang-nn")
    name, _text = notice.download("Lagre svarene i en fil", tmp_path)
    notice.press("Tøm skjemaet")
    expect(notice.body("lang-nn")).to_contain_text(EXAMPLE)
    notice.open_file(tmp_path / name)
    expect(notice.note).to_contain_text(OWN)
    assert notice.written("lang-nn") == before
    plan = tmp_path / "plan.json"
    plan.write_text(
        '{"format": "handbook-tool", "version": 1, "tool": "kanalplan", "answers": []}', "utf-8"
    )
    notice.open_file(plan)
    expect(notice.reported("opened")).to_contain_text("hører til et annet skjema")
    assert notice.written("lang-nn") == before


@pytest.mark.sweep
def test_no_state_has_a_violation_or_sticks_out(open_page: OpenPage, address: str) -> None:
    page = open_page(address + NOTICE)
    notice = Notice(page)
    found = {"the examples": faults_of_state(page)}
    notice.write("tjeneste", "x" * 300)
    notice.settled()
    for fold in page.locator(".handbook-marked > summary").all():
        fold.click()
    found["own and unfolded"] = faults_of_state(page)
    page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    page.reload()
    notice.write("tjeneste", "kinoen")
    expect(notice.note).to_contain_text(UNAVAILABLE)
    found["without the kernel"] = faults_of_state(page)
    assert {state: faults for state, faults in found.items() if faults} == {}


def test_who_hears_the_page_is_told_points_in_words_and_what_each_button_copies(
    notice: Notice,
) -> None:
    text = notice.text("kort-nn")
    text.locator("summary").first.click()
    heard = text.aria_snapshot()
    assert 'button "Kopier: Kort tekst på nynorsk"' in heard
    assert "Hvem som svarer: med" in heard
    assert "✓" not in heard
    expect(notice.note).to_have_attribute("role", "status")


def test_an_element_taken_off_the_page_leaves_the_examples(notice: Notice) -> None:
    notice.write("tjeneste", "kinoen")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    left = notice.root.evaluate(
        "element => { element.remove(); return element.querySelector('blockquote').textContent; }"
    )
    assert EXAMPLE in left


@pytest.mark.parametrize(("viewport", "is_beside"), [(DESKTOP, True), (PHONE, False)])
def test_short_options_and_the_two_languages_stand_side_by_side_where_there_is_room(
    open_page: OpenPage, address: str, viewport: dict[str, int], *, is_beside: bool
) -> None:
    notice = Notice(open_page(address + NOTICE, viewport=viewport))
    options = notice.field("dager").locator("label")
    pairs = [
        (options.nth(0), options.nth(1)),
        (notice.text("kort-nb"), notice.text("kort-nn")),
    ]
    for first, second in pairs:
        assert (top_of(first) == top_of(second)) == is_beside
    long = notice.field("bruk").locator("label")
    assert top_of(long.nth(0)) < top_of(long.nth(1))


def top_of(shown: Locator) -> float:
    box = shown.bounding_box()
    assert box
    return box["y"]
