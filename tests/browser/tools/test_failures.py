"""Without scripts, without a kernel, from disk: what works, and what is said about the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.site_server import serve
from tests.browser.tools.tool_page import PLAN, Tool

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.quiz_page import OpenPage

STRICT = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src "


def test_without_scripts_the_form_all_advice_and_room_to_decide_can_be_read(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PLAN, java_script_enabled=False)
    tool = Tool(page)
    tool.write("tjeneste", "Biblioteket")
    tool.tick("alder", "voksne")
    tool.field("tjeneste").get_by_text("Eksempel", exact=True).click()
    expect(tool.field("tjeneste").get_by_text("Kulturskolen", exact=True)).to_be_visible()
    advice = page.locator(".handbook-advice-list li")
    assert advice.count() > 20
    expect(advice.first).to_be_visible()
    expect(tool.sheet.get_by_text("Godkjent på vilkår")).to_be_visible()
    expect(tool.switch).to_be_hidden()
    expect(page.locator("handbook-tool button").locator("visible=true")).to_have_count(0)
    for question in ("hvorfor", "ansvarlig", "mange", "innhold"):
        expect(tool.control(question)).to_be_visible()
    tool.control("tjeneste").press("Enter")
    assert page.url == address + PLAN
    page.emulate_media(media="print")
    expect(tool.sheet.get_by_role("columnheader", name="Underskrift")).to_be_visible()


@pytest.mark.parametrize("blocked", ["handbook-worker.js", "micropython.wasm"])
def test_with_the_kernel_blocked_only_advice_is_missing_and_that_is_said(
    open_page: OpenPage, address: str, tmp_path: Path, blocked: str
) -> None:
    page = open_page(address + PLAN)
    page.context.route(f"**/{blocked}*", lambda route: route.abort())
    tool = Tool(page)
    tool.write("tjeneste", "Barnevern")
    expect(tool.reported("advice")).to_have_text(
        "Rådene kan ikke vises ved svarene i denne nettleseren. "
        "Alle rådene står samlet under skjemaet. Resten virker som før."
    )
    page.locator("summary", has_text="Dette bør dere tenke på").click()
    expect(page.locator(".handbook-advice-list li").first).to_be_visible()
    tool.keep()
    tool.finish()
    _name, text = tool.download("Last ned som ren tekst", tmp_path)
    assert "Barnevern" in text
    tool.go("Mål og målgruppe")
    name, _text = tool.download("Lagre svarene i en fil", tmp_path)
    tool.press("Tøm skjemaet")
    tool.open_file(tmp_path / name)
    expect(page.locator("#answer-tjeneste")).to_have_value("Barnevern")
    assert tool.answers() == {"tjeneste": ["Barnevern"]}
    page.context.unroute(f"**/{blocked}*")
    tool.press("Prøv en gang til")
    expect(tool.advice("tjeneste")).to_be_visible()
    expect(tool.reported("advice")).to_contain_text("Råd til svarene dine")


def test_a_page_that_may_not_compile_wasm_tells_the_reader(open_page: OpenPage, site: Path) -> None:
    with serve(site, headers={"Content-Security-Policy": f"{STRICT}'self'"}) as url:
        tool = Tool(open_page(url + PLAN))
        tool.write("tjeneste", "Barnevern")
        expect(tool.reported("advice")).to_contain_text("Rådene kan ikke vises")


def test_the_strict_policy_that_the_handbook_asks_for_is_enough(
    open_page: OpenPage, site: Path, tmp_path: Path
) -> None:
    policy = f"{STRICT}'self' 'wasm-unsafe-eval'"
    with serve(site, headers={"Content-Security-Policy": policy}) as url:
        tool = Tool(open_page(url + PLAN))
        tool.write("tjeneste", "Barnevern")
        expect(tool.advice("tjeneste")).to_be_visible()
        tool.finish()
        _name, text = tool.download("Last ned for Word", tmp_path)
        assert "Barnevern" in text


def test_a_kernel_that_never_comes_is_waited_for_in_words_and_given_up(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PLAN)
    page.context.route("**/micropython.wasm*", lambda _route: None)
    page.clock.install()
    tool = Tool(page)
    tool.control("tjeneste").focus()
    page.clock.run_for(1_000)
    expect(tool.reported("advice")).to_have_text("Leser svarene …")
    page.clock.run_for(11_000)
    expect(tool.reported("advice")).to_contain_text("Rådene kan ikke vises")


def test_advice_on_answers_that_could_not_be_read_does_not_stay(cut_off: Tool) -> None:
    cut_off.write("kanal", "Facebook")
    expect(cut_off.reported("advice")).to_contain_text("Rådene kan ikke vises")
    expect(cut_off.advice("tjeneste")).to_have_count(0)
    expect(cut_off.missing.get_by_role("link")).to_have_count(0)


def test_from_a_shared_drive_the_whole_tool_works_without_a_server(
    open_page: OpenPage, site: Path, tmp_path: Path
) -> None:
    tool = Tool(open_page(site.as_uri() + PLAN))
    tool.write("tjeneste", "Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    name, _text = tool.download("Lagre svarene i en fil", tmp_path)
    tool.keep()
    tool.page.reload()
    assert tool.answers() == {"tjeneste": ["Barnevern"]}
    tool.press("Tøm skjemaet")
    tool.open_file(tmp_path / name)
    expect(tool.control("tjeneste")).to_have_value("Barnevern")


def test_an_element_taken_off_the_page_leaves_the_form_as_it_was_printed(tool: Tool) -> None:
    tool.write("tjeneste", "Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    again = tool.root.evaluate(
        """element => {
          const place = element.parentNode;
          const next = element.nextSibling;
          element.remove();
          const bare = element.cloneNode(true);
          place.insertBefore(element, next);
          return {
            advice: bare.querySelectorAll(".handbook-advised *").length,
            shown: bare.querySelectorAll(".handbook-panel:not([hidden])").length,
            folded: bare.querySelectorAll("details.handbook-fold:not([open])").length,
            steps: bare.querySelectorAll("[data-shown], [aria-current]").length +
              Number("stage" in bare.dataset),
            answers: bare.querySelectorAll(".handbook-document-answers *").length,
          };
        }"""
    )
    assert again == {"advice": 0, "shown": 0, "folded": 0, "steps": 0, "answers": 0}
    tool.write("skriver", "Mona")
    expect(tool.advice("stedfortreder")).to_be_visible()
