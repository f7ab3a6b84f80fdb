"""The texts follow the answers, by touch and by keyboard, in both written languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.tools.notice_page import EXAMPLE, NOTICE, OWN, TEXTS, Notice

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator

    from tests.browser.quiz_page import OpenPage

FAR = 150
MARKUP = "<img src=x onerror=\"document.title='run'\"><b>vi</b> {hvem} & [a](b) `c`"
ODD = "👩‍🚒 Ørsta\u202e מקהלה ǩ e\u0301 \u200d\ufeff\x0b⸻"


@pytest.fixture
def notice(open_page: OpenPage, address: str) -> Notice:
    return Notice(open_page(address + NOTICE))


def test_before_anyone_answers_the_examples_texts_are_there_and_said_to_be_examples(
    notice: Notice,
) -> None:
    for name in TEXTS:
        expect(notice.body(name)).to_contain_text(EXAMPLE)
    expect(notice.note).to_contain_text("laget av eksemplene i skjemaet. Svar selv")
    expect(notice.body("kort-nn")).to_have_attribute("lang", "nn")


def test_on_a_phone_a_finger_gets_from_the_first_answer_to_a_copied_text(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(
        address + NOTICE,
        viewport={"width": 360, "height": 700},
        has_touch=True,
        is_mobile=True,
        permissions=["clipboard-read", "clipboard-write"],
    )
    notice = Notice(page)
    notice.control("tjeneste").tap()
    page.keyboard.type("kinoen i Utdal kommune")
    expect(notice.body("kort-nb")).to_contain_text("Siden til kinoen i Utdal kommune")
    expect(notice.body("kort-nn")).to_contain_text("Sida til kinoen i Utdal kommune")
    notice.field("hvem").get_by_text("Ansatte i tjenesten").tap()
    # No finger scrolls and taps the same place of the screen as fast as a test: that is a double tap.
    notice.field("dager").evaluate("(field) => field.scrollIntoView()")
    notice.field("dager").get_by_text("Når vi har åpent").tap()
    expect(notice.body("kort-nb")).to_contain_text("Ansatte svarer når vi har åpent.")
    expect(notice.body("kort-nn")).to_contain_text("Tilsette svarar når vi har ope.")
    notice.text("kort-nn").get_by_role("button", name="Kopier").tap()
    expect(notice.text("kort-nn").locator(".handbook-status")).to_have_text("Kopiert.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == notice.written("kort-nn")
    assert EXAMPLE not in copied


def test_keys_alone_do_all_that_a_pointer_does(open_page: OpenPage, address: str) -> None:
    page = open_page(address + NOTICE, permissions=["clipboard-read", "clipboard-write"])
    notice = Notice(page)
    notice.switch.focus()
    go_to(notice, notice.control("tjeneste"))
    page.keyboard.type("kinoen")
    go_to(notice, notice.field("om").locator("input[value=frister]"))
    page.keyboard.press("Space")
    go_to(notice, notice.field("dager").locator("input").first)
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(notice.field("dager").locator("input[value=skoledager]")).to_be_checked()
    expect(notice.body("middels-nn")).to_contain_text("Her fortel kinoen om fristar.")
    go_to(notice, notice.text("middels-nn").get_by_role("button", name="Kopier"))
    page.keyboard.press("Enter")
    expect(notice.text("middels-nn").locator(".handbook-status")).to_have_text("Kopiert.")
    written = notice.written("middels-nn")
    assert page.evaluate("navigator.clipboard.readText()").replace("\r", "") == written
    go_to(notice, notice.text("middels-nn").locator("summary").first)
    page.keyboard.press("Enter")
    expect(notice.text("middels-nn").locator("[data-item=hvem]")).to_be_visible()


def go_to(notice: Notice, place: Locator) -> None:
    """Press Tab until the element has focus."""
    notice.read_through()
    for _ in range(FAR):
        if place.evaluate("element => element === document.activeElement"):
            return
        notice.page.keyboard.press("Tab")
    msg = f"Tab never reached {place}."
    raise AssertionError(msg)


def test_which_points_a_text_holds_follows_the_answers_by_sign_and_word(notice: Notice) -> None:
    notice.write("navn", "Solbakken")
    notice.settled()
    assert notice.state("kort-nb", "presentasjon") == "✗ Hva siden er: mangler"
    assert notice.state("kort-nb", "saker") == "✓ At saker ikke blir behandlet her: med"
    notice.answer_all()
    for name in TEXTS[:6]:
        summary = notice.text(name).locator("[data-about=points] summary")
        expect(summary).to_have_text("Har med 7 av 7 punkter")
    assert notice.state("kort-nb", "presentasjon") == "✓ Hva siden er: med"
    summary = notice.text("profil-nb").locator("[data-about=points] summary")
    expect(summary).to_have_text("Har med 2 av 7 punkter")
    assert notice.state("profil-nb", "sletting") == "✗ Hva som kan bli fjernet: mangler"


def test_the_count_is_that_of_the_text_and_tells_where_it_fits(notice: Notice) -> None:
    notice.answer_all()
    for name in TEXTS:
        length = notice.length(name)
        assert length == len(notice.written(name))
        words = f"✗ Instagram, profiltekst: {length - 150} tegn for lang"
        if length <= 150:
            words = "✓ Instagram, profiltekst: passer"
        assert notice.state(name, "instagram-bio") == words
    notice.write("tjeneste", "x" * 300)
    expect(notice.body("profil-nb")).to_contain_text("x" * 300)
    assert notice.state("profil-nb", "x-innlegg").endswith("tegn for lang")


def test_advice_comes_for_what_is_missing_and_for_a_promise_of_casework(notice: Notice) -> None:
    notice.write("tjeneste", "kinoen")
    expect(notice.advice("kontakt")).to_contain_text("Ingen annen måte å nå dere på")
    notice.write("kontakt", "kino@example.no")
    expect(notice.advice("kontakt")).to_have_count(0)
    notice.tick("dager", "hverdager")
    expect(notice.advice("timer")).to_contain_text("Si når på dagen dere svarer")
    notice.write("timer", "9–15")
    expect(notice.advice("timer")).to_have_count(0)
    notice.tick("bruk", "sak")
    expect(notice.advice("bruk")).to_contain_text("Saker kan ikke behandles her")
    notice.write("eget", "hvordan du SØKER plass")
    expect(notice.advice("eget")).to_contain_text("løfte om saksbehandling")
    expect(notice.advice("eige")).to_contain_text("Tekstene på nynorsk mangler noe")
    expect(notice.body("lang-nb")).to_contain_text("Vi behandler ikke enkeltsaker her.")
    expect(notice.body("lang-nb")).not_to_contain_text("klage eller")


def test_markup_is_shown_as_text_and_never_run(notice: Notice) -> None:
    notice.tick("om", "frister")
    notice.tick("dager", "hverdager")
    for field in notice.form.locator("input[type=text]").all():
        field.fill(MARKUP)
    notice.settled()
    for name in TEXTS:
        expect(notice.body(name)).to_contain_text(MARKUP)
    expect(notice.body("lang-nb")).to_contain_text(f"Velkommen til {MARKUP}!")
    expect(notice.body("lang-nb")).to_contain_text(f"kl. {MARKUP}.")
    assert notice.page.locator("blockquote :not(p)").count() == 0
    assert notice.page.title() != "run"


def test_odd_signs_go_through_and_are_counted_as_browsers_count(notice: Notice) -> None:
    notice.write("tjeneste", ODD)
    notice.settled()
    expect(notice.body("profil-nb")).to_contain_text("👩‍🚒 Ørsta")
    count = "text => text.length"
    assert notice.length("profil-nb") == notice.page.evaluate(
        count, notice.body("profil-nb").locator("p").text_content()
    )


def test_ten_thousand_characters_in_every_field_break_nothing(notice: Notice) -> None:
    notice.tick("om", "frister")
    fields = notice.form.locator("input[type=text]").all()
    for number, field in enumerate(fields):
        field.fill(f"{number}æ" * 5_000)
    notice.settled_at_last()
    expect(notice.body("lang-nb")).to_contain_text("1æ" * 5_000)
    length = notice.text("lang-nb").locator(".handbook-length")
    expect(length).to_have_text(re.compile(r"Lengde: [3-9]\d\s\d{3} tegn"))
    assert notice.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_ten_thousand_odd_signs_come_through_from_each_field(notice: Notice) -> None:
    notice.tick("om", "frister")
    notice.tick("dager", "hverdager")
    notice.write("tjeneste", "kinoen")
    fields = notice.form.locator("input[type=text]").all()
    assert fields
    for field in fields:
        text = "lang-nn" if field.get_attribute("name") in {"teneste", "eige"} else "lang-nb"
        field.fill((ODD * 1_000)[:10_000])
        expect(notice.body(text)).to_contain_text(ODD * 100)
        field.fill("kinoen")


def test_ten_thousand_odd_signs_in_each_field_are_the_same_from_a_file_and_a_draft(
    notice: Notice, tmp_path: Path
) -> None:
    for number, field in enumerate(notice.form.locator("input[type=text]").all()):
        field.fill((f"{number}{ODD}" * 1_000)[:10_000])
    before = notice.answers()
    assert len(before) == 9
    name, _text = notice.download("Lagre svarene i en fil", tmp_path)
    notice.keep()
    notice.page.reload()
    assert notice.answers() == before
    notice.press("Tøm skjemaet")
    assert notice.answers() == {}
    notice.open_file(tmp_path / name)
    expect(notice.reported("opened")).to_have_text("Filen er åpnet.")
    assert notice.answers() == before


def test_an_emptied_form_has_the_examples_again_and_undoing_brings_the_own_back(
    notice: Notice,
) -> None:
    notice.write("tjeneste", "kinoen")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    notice.press("Tøm skjemaet")
    expect(notice.body("kort-nb")).to_contain_text(EXAMPLE)
    expect(notice.note).to_contain_text("laget av eksemplene")
    notice.press("Angre")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    expect(notice.note).to_contain_text(OWN)


def test_where_copying_is_not_allowed_the_text_is_marked_for_the_reader(notice: Notice) -> None:
    notice.write("tjeneste", "kinoen")
    expect(notice.body("kort-nb")).to_contain_text("kinoen")
    notice.page.evaluate(
        "void (navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')))"
    )
    notice.text("kort-nb").get_by_role("button", name="Kopier").click()
    expect(notice.text("kort-nb").locator(".handbook-status")).to_contain_text("Teksten er merket")
    marked = notice.page.evaluate("getSelection().toString()").strip()
    assert marked == notice.written("kort-nb")
