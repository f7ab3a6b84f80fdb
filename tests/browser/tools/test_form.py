"""The planner is filled in by touch and by keyboard; advice and missing answers follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.tools.tool_page import PLAN, Tool, answer_required, folded

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Route

    from tests.browser.quiz_page import OpenPage

FAR = 150
KERNEL = "**/micropython.wasm*"


def test_on_a_phone_a_finger_gets_from_the_first_answer_to_a_finished_application(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(
        address + PLAN, viewport={"width": 360, "height": 700}, has_touch=True, is_mobile=True
    )
    tool = Tool(page)
    tool.control("tjeneste").tap()
    page.keyboard.type("Barneverntjenesten")
    expect(tool.advice("tjeneste")).to_contain_text("Bare det å følge kanalen")
    page.get_by_role("button", name="Neste steg").tap()
    tool.control("skriver").tap()
    page.keyboard.type("To saksbehandlere")
    expect(tool.advice("stedfortreder")).to_contain_text("Ingen stedfortreder")
    page.get_by_role("button", name="Neste steg").tap()
    tool.field("lover").get_by_text("Lørdager og søndager").tap()
    expect(tool.advice("passer")).to_contain_text("Dere lover svar når ingen følger med")
    tool.field("passer").get_by_text("Lørdager og søndager").tap()
    expect(tool.advice("passer")).to_have_count(0)
    tool.left.tap()
    expect(tool.control("kanal")).to_be_focused()
    expect(tool.field("kanal").locator("label")).to_be_in_viewport()
    answer_required(tool)
    expect(tool.reported("advice")).to_have_text("Alt som må være med, er besvart.")
    expect(tool.missing.get_by_role("link")).to_have_count(0)
    page.get_by_role("button", name="Neste steg").tap()
    expect(tool.sheet).to_contain_text("Svar på stedfortreder")
    expect(tool.sheet.get_by_text("Ikke besvart")).not_to_have_count(0)
    with page.expect_download() as loading:
        page.get_by_role("button", name="Last ned for Word").tap()
    assert loading.value.suggested_filename.endswith(".html")


def test_keys_alone_do_all_that_a_pointer_does(tool: Tool) -> None:
    page = tool.page
    go_to(tool, tool.control("tjeneste"))
    page.keyboard.type("Krisesenteret")
    step_on(tool, "Ansvar")
    go_to(tool, tool.field("tilgang").locator("input").first)
    page.keyboard.press("Space")
    expect(tool.advice("tilgang")).to_contain_text("Bare én har tilgang")
    page.keyboard.press("ArrowDown")
    expect(tool.field("tilgang").locator("input[value=flere]")).to_be_checked()
    expect(tool.advice("tilgang")).to_have_count(0)
    step_on(tool, "Oppfølging")
    step_on(tool, "Deling")
    go_to(tool, tool.field("folk").locator("input[value=barn]"))
    page.keyboard.press("Space")
    expect(tool.advice("folk")).to_contain_text("Spør barnet også")
    step_on(tool, "Søknaden")
    go_to(tool, tool.missing.get_by_role("link").first)
    page.keyboard.press("Enter")
    expect(tool.control("kanal")).to_be_focused()
    page.keyboard.type("Facebook")
    tool.finish()
    expect(tool.sheet).to_be_visible()
    expect(tool.sheet).to_contain_text("Krisesenteret")
    go_to(tool, page.get_by_role("button", name="Tøm skjemaet"))
    page.keyboard.press("Enter")
    expect(tool.reported("answers")).to_have_text("Skjemaet er tømt.")
    assert tool.answers() == {}
    expect(page.get_by_role("button", name="Angre").locator("visible=true")).to_be_focused()
    page.keyboard.press("Enter")
    assert tool.answers()["tjeneste"] == ["Krisesenteret"]
    expect(page.get_by_role("button", name="Tøm skjemaet")).to_be_focused()


def step_on(tool: Tool, title: str) -> None:
    """Go on to the next step by keyboard; focus is at its heading."""
    go_to(tool, tool.page.get_by_role("button", name="Neste steg"))
    tool.page.keyboard.press("Enter")
    expect(tool.page.locator("h2:focus")).to_contain_text(title)


def go_to(tool: Tool, place: Locator) -> None:
    """Press Tab until the element has focus."""
    for _ in range(FAR):
        if place.evaluate("element => element === document.activeElement"):
            return
        tool.page.keyboard.press("Tab")
    msg = f"Tab never reached {place}."
    raise AssertionError(msg)


def test_enter_in_a_line_neither_leaves_the_page_nor_loses_an_answer(
    tool: Tool,
) -> None:
    before = tool.page.url
    tool.write("tjeneste", "Biblioteket")
    tool.control("tjeneste").press("Enter")
    tool.read_through()
    assert tool.page.url == before
    assert tool.answers() == {"tjeneste": ["Biblioteket"]}


def test_advice_reacts_to_each_of_what_the_issue_names(tool: Tool) -> None:
    tool.write("skriver", "Mona")
    expect(tool.advice("stedfortreder")).to_contain_text("Skriv hvem som tar over")
    tool.write("stedfortreder", "Aron")
    expect(tool.advice("stedfortreder")).to_have_count(0)
    tool.write("maling", "at det blir bra")
    expect(tool.advice("maling")).to_contain_text("Målet kan ikke måles")
    tool.write("maling", "Minst 40 på konserten")
    expect(tool.advice("maling")).to_have_count(0)
    tool.tick("alder", "under-13")
    expect(tool.advice("alder")).to_contain_text("Målgruppa er under aldersgrensen")
    tool.tick("lover", "kveld")
    expect(tool.advice("passer")).to_contain_text("Gi noen ansvaret for tidene")
    tool.write("tjeneste", "BARNEVERNET")
    expect(tool.advice("tjeneste")).to_contain_text("aldri om dem som får det")
    tool.tick("innlogging", "felles")
    expect(tool.advice("innlogging")).to_contain_text("Ikke del passord")
    tool.tick("legger-ut", "video")
    expect(tool.advice("far-med-seg")).to_contain_text("Noen får det ikke med seg")
    tool.tick("personvern", "nei")
    expect(tool.advice("personvern")).to_contain_text("Spør personvernombudet først")


def test_advice_beside_an_answer_is_what_the_list_says_with_its_links(tool: Tool) -> None:
    tool.write("tjeneste", "Barnevern")
    shown = tool.advice("tjeneste")
    expect(shown.get_by_role("link")).to_have_attribute(
        "href", "../retningslinjer/taushetsplikt.html#rule-taushetsplikt"
    )
    listed = tool.page.locator(".handbook-advice-list [data-advice=sarbar-tjeneste]")
    assert folded(shown.inner_text()) == folded(listed.text_content() or "")


def test_who_writes_hears_the_advice_and_the_count_and_keeps_focus(tool: Tool) -> None:
    tool.control("tjeneste").focus()
    tool.page.keyboard.type("Barnevern")
    expect(tool.advice("tjeneste")).to_be_visible()
    expect(tool.control("tjeneste")).to_be_focused()
    expect(tool.reported("advice")).to_have_text("Råd til svarene dine: 1. Svar som mangler: 23.")
    expect(tool.reported("advice")).to_have_attribute("role", "status")
    expect(tool.page.locator("#advice-tjeneste")).to_have_attribute("aria-live", "polite")
    expect(tool.form.locator("[aria-live]:not(.handbook-advised)")).to_have_count(0)
    expect(tool.left).to_have_text("23 mangler. Gå til det første.")
    # On returning to the answer, a screen reader reads the advice with it.
    described = tool.control("tjeneste").get_attribute("aria-describedby") or ""
    assert "advice-tjeneste" in described.split()
    expect(tool.page.locator("#advice-tjeneste")).to_contain_text("Bare det å følge kanalen")


def test_nothing_is_said_of_answers_before_a_reader_comes_near(tool: Tool) -> None:
    expect(tool.missing).to_be_hidden()
    expect(tool.form.locator(".handbook-advised .handbook-advice")).to_have_count(0)


def test_advice_never_moves_what_a_reader_is_pressing(tool: Tool) -> None:
    page = tool.page
    tool.write("tjeneste", "Barnevern")
    tool.keep()
    page.reload()
    expect(tool.sheet).to_contain_text("Barnevern")
    held: list[Route] = []
    pressed = False

    def hold(route: Route) -> None:
        if pressed:
            route.continue_()
        else:
            held.append(route)

    page.context.route(KERNEL, hold)  # no answer before the press
    press(tool)
    pressed = True
    for route in held:
        route.continue_()
    # The kernel answers in order: when this has come, the tool's answer has too.
    assert page.evaluate("handbookEngine.ask({ op: 'none' }, String)")
    expect(tool.advice("tjeneste")).to_have_count(0)
    page.mouse.up()
    expect(tool.field("alder").locator("input[value=eldre]")).to_be_checked()
    expect(tool.advice("tjeneste")).to_be_visible()


def test_advice_that_is_taken_away_does_not_move_it_either(cut_off: Tool) -> None:
    page = cut_off.page
    press(cut_off)
    with page.expect_console_message(lambda message: "handbook-tool" in message.location["url"]):
        cut_off.control("tjeneste").dispatch_event("input")
    expect(cut_off.advice("tjeneste")).to_have_count(1)
    page.mouse.up()
    expect(cut_off.field("alder").locator("input[value=eldre]")).to_be_checked()
    expect(cut_off.advice("tjeneste")).to_have_count(0)


def press(tool: Tool) -> None:
    """Press an option and hold it down."""
    option = tool.field("alder").get_by_text("67 år og eldre")
    option.scroll_into_view_if_needed()
    place = option.bounding_box()
    assert place
    tool.page.mouse.move(place["x"] + 5, place["y"] + 5)
    tool.page.mouse.down()
