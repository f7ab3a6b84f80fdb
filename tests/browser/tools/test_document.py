"""The application: on the page, in print, on the clipboard, as HTML for Word and as plain text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
import pytest
from playwright.sync_api import expect

from tests.browser.tools.tool_page import PLAN, Tool, folded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

MARKUP = '<img src="x" onerror="document.title = \'kapret\'"> & <script>alert(1)</script>'
PRINTED = "window.print = () => document.body.setAttribute('data-printed', '')"


@pytest.fixture
def filled(tool: Tool) -> Tool:
    tool.write("tjeneste", "Biblioteket")
    tool.write("hvorfor", f"Første linje\n\n{MARKUP}")
    tool.tick("alder", "voksne")
    tool.tick("alder", "eldre")
    return tool


def test_the_application_has_every_question_its_answer_and_room_to_decide(filled: Tool) -> None:
    filled.finish()
    sheet = filled.sheet
    expect(sheet).to_contain_text("Til tjenestelederen")
    questions = filled.form.locator("[data-question]").count()
    expect(sheet.locator(".handbook-document-answers .handbook-sheet-asked")).to_have_count(
        questions
    )
    asked = sheet.locator(".handbook-sheet-asked")
    expect(asked.filter(has_text="Hvor gamle").locator("+ p")).to_have_text("18–66 år")
    expect(asked.filter(has_text="Hvor gamle").locator("+ p + p")).to_have_text("67 år og eldre")
    expect(asked.filter(has_text="Hvilken kanal").locator("+ p")).to_have_text("Ikke besvart")
    expect(sheet.locator(".handbook-sheet-part")).to_have_text(
        ["Mål og målgruppe", "Ansvar", "Oppfølging", "Deling"]
    )
    expect(sheet.get_by_role("listitem")).to_have_text(
        ["Godkjent", "Godkjent på vilkår", "Ikke godkjent"]
    )
    expect(sheet.get_by_role("columnheader")).to_have_text(["Hvem", "Dato", "Underskrift"])
    expect(sheet.get_by_role("rowheader")).to_have_text(["Tjenesteleder", "Den som søker"])


def test_markup_in_any_field_is_shown_as_text_and_never_run(tool: Tool, tmp_path: Path) -> None:
    fields = tool.form.locator("input[type=text], textarea").all()
    for field in fields:
        tool.write(field.get_attribute("name") or "", MARKUP)
    tool.finish()
    expect(tool.sheet.get_by_text(MARKUP)).to_have_count(len(fields))
    expect(tool.page.locator("handbook-tool :is(img, script:not([type]))")).to_have_count(0)
    _name, word = tool.download("Last ned for Word", tmp_path)
    page = tool.page.context.new_page()
    page.set_content(word)
    expect(page.get_by_text(MARKUP)).to_have_count(len(fields))
    expect(page.locator("img, script")).to_have_count(0)
    assert "kapret" not in {tool.page.title(), page.title()}


def test_words_form_is_a_whole_page_with_headings_from_the_first_level(
    filled: Tool, tmp_path: Path
) -> None:
    filled.finish()
    name, text = filled.download("Last ned for Word", tmp_path)
    assert name.startswith("kanalplan-")
    assert name.endswith(".html")
    assert text.startswith("<!DOCTYPE html>")
    page = filled.page.context.new_page()
    page.set_content(text)
    assert page.title() == "Søknad om ny kanal i sosiale medier"
    expect(page.locator("html")).to_have_attribute("lang", "nb-NO")
    assert '<meta charset="utf-8">' in text
    headings = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
        "all => all.map((h) => h.tagName)"
    )
    assert headings[:3] == ["H1", "H2", "H3"]
    assert set(headings) == {"H1", "H2", "H3"}
    words = folded(page.locator("body").inner_text())
    for expected in ("Biblioteket", "Første linje", "67 år og eldre", "☐ Godkjent", "Underskrift"):
        assert expected in words
    expect(page.locator("[src], [class], script, link")).to_have_count(0)


def test_plain_text_has_all_of_it_with_lines_to_sign_on(filled: Tool, tmp_path: Path) -> None:
    filled.finish()
    name, text = filled.download("Last ned som ren tekst", tmp_path)
    assert name.endswith(".txt")
    assert text.startswith(
        "Søknad om ny kanal i sosiale medier\n===================================\n"
    )
    assert "\nMål og målgruppe\n----------------\n" in text
    assert f"\nHvorfor denne kanalen, og ikke bare nettstedet?\nFørste linje\n{MARKUP}\n" in text
    assert "\nHvilken kanal gjelder det, og hva skal kontoen hete?\nIkke besvart\n" in text
    assert "\n[ ] Godkjent\n[ ] Godkjent på vilkår\n[ ] Ikke godkjent\n" in text
    assert (
        "\nTjenesteleder  Dato: ____________________  Underskrift: ____________________\n" in text
    )
    expect(filled.reported("document")).to_have_text(f"Lastet ned som {name}.")


def test_a_copy_has_the_words_and_the_form(open_page: OpenPage, address: str) -> None:
    page = open_page(address + PLAN, permissions=["clipboard-read", "clipboard-write"])
    tool = Tool(page)
    tool.write("tjeneste", "Biblioteket")
    tool.finish()
    tool.press("Kopier")
    expect(tool.reported("document")).to_have_text("Kopiert.")
    plain = page.evaluate("navigator.clipboard.readText()")
    assert "Hvilken tjeneste er dere?\nBiblioteket\n" in plain.replace("\r", "")
    rich = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          return (await item.getType("text/html")).text();
        }"""
    )
    assert ">Søknad om ny kanal i sosiale medier</h1>" in rich


def test_where_copying_is_not_allowed_the_words_are_marked_for_the_reader(filled: Tool) -> None:
    filled.page.evaluate(
        "void (navigator.clipboard.write = () => Promise.reject(new Error('not allowed')))"
    )
    filled.finish()
    filled.press("Kopier")
    expect(filled.reported("document")).to_contain_text("Teksten er merket")
    expect(filled.sheet).to_be_visible()
    marked = filled.page.evaluate("getSelection().toString()")
    assert "Biblioteket" in marked
    assert "Underskrift" in marked


def test_the_button_prints_the_application_alone_and_the_page_comes_back(filled: Tool) -> None:
    page = filled.page
    page.evaluate(PRINTED)
    filled.finish()
    filled.press("Skriv ut")
    expect(page.locator("body[data-printed]")).to_have_count(1)
    page.emulate_media(media="print")
    expect(filled.sheet.get_by_text("Biblioteket")).to_be_visible()
    expect(page.get_by_role("heading", name="Søknad om ny kanal")).to_be_visible()
    expect(filled.form).to_be_hidden()
    expect(page.get_by_role("heading", name="Søknaden", exact=True)).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    with pikepdf.open(io.BytesIO(page.pdf())) as printed:
        assert len(printed.pages) <= 5
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(filled.form).to_be_visible()


def test_a_page_printed_otherwise_is_a_checklist_with_what_is_written_in_any_step(
    filled: Tool,
) -> None:
    filled.go("Deling")
    filled.read_through()
    filled.page.emulate_media(media="print")
    for question in ("hvorfor", "ansvarlig", "mange", "innhold"):
        expect(filled.control(question)).to_be_visible()
    expect(filled.sheet).to_be_visible()
    for hidden in (
        filled.switch,
        filled.missing,
        filled.steps,
        filled.left,
        filled.page.get_by_role("button", name="Skriv ut"),
    ):
        expect(hidden).to_be_hidden()
