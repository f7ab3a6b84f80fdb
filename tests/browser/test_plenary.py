"""Questions before a room: shown one at a time by keys or pointer, and nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.browser.test_access import violations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.quiz_page import OpenPage

PATH = "/kurs/plenum.html"
PROJECTOR = {"width": 1024, "height": 768}
HAND_HELD = {"width": 390, "height": 844}
TYPES = ("single", "multiple", "classify", "order", "spot", "branch", "reflect")
KEPT = "() => [localStorage.length, sessionStorage.length, document.cookie]"


class Room:
    """The page as a trainer and a room meet it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stage: Locator = page.locator(".handbook-stage")
        self.place: Locator = page.locator(".handbook-stage-place")
        self.told: Locator = page.locator(".handbook-stage-told")
        self.panel: Locator = page.locator(".handbook-plenary-start")
        self.said: Locator = self.panel.get_by_role("status")
        self.scene: Locator = page.locator(".handbook-scene")
        self.reasons: Locator = page.locator(".handbook-scene-reason:visible")
        self.discussion: Locator = page.locator(".handbook-scene .handbook-discuss")
        self.hands: Locator = self.stage.get_by_role("table", name="Håndsopprekning")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def button(self, name: str) -> Locator:
        return self.stage.get_by_role("button", name=name, exact=True)

    def is_at(self, number: int, count: int) -> None:
        expect(self.place).to_have_text(f"Spørsmål {number} av {count}")


@pytest.fixture
def enter(open_page: OpenPage, address: str) -> Callable[..., Room]:
    def enter_at(hash_: str = "", viewport: dict[str, int] = PROJECTOR, **options: object) -> Room:
        return Room(open_page(f"{address}{PATH}{hash_}", viewport=viewport, **options))

    return enter_at


@pytest.fixture(scope="module")
def questions(site: Path) -> dict[str, list[str]]:
    """Return the ids of the questions with something to discuss, by type."""
    page = BeautifulSoup(site.joinpath(PATH[1:]).read_text(encoding="utf-8"), "html.parser")
    found: dict[str, list[str]] = {}
    for form in page.select("form.handbook-question:has(.handbook-discuss)"):
        found.setdefault(str(form["data-type"]), []).append(str(form["data-question"]))
    return found


def test_a_rule_is_shown_from_first_to_last_by_keys_alone(enter: Callable[..., Room]) -> None:
    room = enter()
    expect(room.panel).to_be_visible()
    room.panel.get_by_role("combobox", name="Regel").focus()
    room.press("k", "Tab", "Enter")
    expect(room.stage).to_be_visible()
    count = int((room.place.text_content() or "").split()[-1])
    room.is_at(1, count)
    expect(room.reasons).to_have_count(0)
    room.press("ArrowRight")
    expect(room.told).to_have_text("Fasiten vises.")
    expect(room.reasons.first).to_be_visible()
    expect(room.discussion).to_be_hidden()
    room.press("Space")
    expect(room.discussion).to_be_visible()
    room.press("PageDown")
    room.is_at(2, count)
    expect(room.reasons).to_have_count(0)
    room.press("PageUp")
    room.is_at(1, count)
    expect(room.discussion).to_be_visible()
    room.press("ArrowLeft", "ArrowLeft")
    expect(room.discussion).to_be_hidden()
    expect(room.reasons).to_have_count(0)
    room.press("ArrowLeft")
    expect(room.told).to_have_text("Dette er det første spørsmålet.")
    room.press("Enter")
    expect(room.reasons.first).to_be_visible()


def test_a_draw_is_shown_by_pointer_on_a_phone(enter: Callable[..., Room]) -> None:
    room = enter(viewport=HAND_HELD, has_touch=True, is_mobile=True)
    room.panel.get_by_label("Spørsmål for").select_option("ansatt")
    room.panel.get_by_label("Antall").select_option("3")
    room.panel.get_by_role("button", name="Vis").nth(1).tap()
    room.is_at(1, 3)
    small = room.stage.locator("button:visible").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).filter((b) => b.height < 44 || b.width < 44)"
    )
    assert small == []
    room.button("Neste").tap()
    expect(room.told).not_to_be_empty()
    room.button("Forrige").tap()
    room.is_at(1, 3)
    room.button("Avslutt").tap()
    expect(room.stage).to_be_hidden()
    expect(room.panel).to_be_visible()


def test_a_draw_s_address_gives_the_same_questions_in_another_browser(
    enter: Callable[..., Room],
) -> None:
    hash_ = "#trekning=samme&rolle=folkevalgt&antall=3"
    shown = []
    for _ in range(2):
        room = enter(hash_)
        scenes = []
        for number in (1, 2, 3):
            room.page.goto(room.page.url.split("#")[0] + f"{hash_}&nr={number}")
            room.is_at(number, 3)
            scenes.append(room.scene.inner_text())
        shown.append(scenes)
    assert shown[0] == shown[1]
    assert len(set(shown[0])) == 3


def test_a_list_is_shown_in_its_order_and_an_unknown_question_is_named_and_skipped(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    order, single = questions["order"][0], questions["single"][0]
    room = enter(f"#spm={order},finnes-ikke,{single}")
    room.is_at(1, 2)
    expect(room.told).to_have_text("Fant ikke disse spørsmålene: finnes-ikke.")
    expect(room.scene).to_have_attribute("data-type", "order")


@pytest.mark.parametrize(
    ("hash_", "said"),
    [
        ("#regel=tull", "Fant ingen spørsmål til regelen «tull»."),
        ("#trekning=a&rolle=tull", "Fant ingen spørsmål for rollen «tull»."),
        ("#spm=tull,tøys", "Fant ikke disse spørsmålene: tull, tøys."),
    ],
)
def test_what_is_unknown_is_said_plainly_and_the_page_stands(
    enter: Callable[..., Room], hash_: str, said: str
) -> None:
    room = enter(hash_)
    expect(room.said).to_have_text(said)
    expect(room.panel).to_be_visible()
    expect(room.stage).to_be_hidden()


@pytest.mark.parametrize("hash_", ["#slik-gjor-du", "#trekning=", "#regel=&nr=3", "#%E0%A4%A"])
def test_other_addresses_show_nothing_and_fail_nothing(
    enter: Callable[..., Room], hash_: str
) -> None:
    room = enter(hash_)
    expect(room.panel).to_be_visible()
    expect(room.stage).to_be_hidden()


@pytest.mark.parametrize(("number", "shown"), [("3", 3), ("99", None), ("0", 1), ("x", 1)])
def test_a_reload_keeps_the_place_and_a_number_out_of_range_is_mended(
    enter: Callable[..., Room], number: str, shown: int | None
) -> None:
    room = enter(f"#regel=krise&nr={number}")
    expect(room.stage).to_be_visible()
    count = int((room.place.text_content() or "").split()[-1])
    room.is_at(shown or count, count)
    room.page.reload()
    room.is_at(shown or count, count)
    expect(room.stage).to_be_visible()


def test_a_reload_keeps_what_was_revealed_and_the_way_that_was_chosen(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#spm={questions['branch'][0]},{questions['single'][0]}")
    steps = room.scene.locator(".handbook-scene-step")
    room.press("b", "ArrowRight", "ArrowRight", "r")
    room.button("Gruppa velger A").last.click()
    before = room.scene.aria_snapshot()
    room.page.reload()
    expect(steps).to_have_count(2)
    assert room.scene.aria_snapshot() == before
    room.press("ArrowLeft", "ArrowLeft")
    expect(steps).to_have_count(1)
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "true")
    room.page.goto(room.page.url + "&nr=2")
    room.press("ArrowRight", "ArrowRight")
    expect(room.discussion).to_be_visible()
    room.page.reload()
    expect(room.discussion).to_be_visible()
    room.page.go_back()
    room.is_at(1, 2)
    expect(room.reasons.first).to_be_visible()


@pytest.mark.parametrize(
    "standing",
    ["null", "'x'", "{chosen: 7}", "{chosen: ['z', 'a', 'a', 'a', 'a', 'a', 'a'], isRevealed: 1}"],
)
def test_a_foreign_note_in_the_history_is_met_by_the_question_as_printed(
    enter: Callable[..., Room], questions: dict[str, list[str]], standing: str
) -> None:
    room = enter(f"#spm={questions['single'][0]}")
    room.page.evaluate(f"history.replaceState({{ handbookPlenary: {standing} }}, '')")
    room.page.reload()
    room.is_at(1, 1)
    expect(room.discussion).to_be_hidden()
    room.press("Escape")
    expect(room.stage).to_be_hidden()


def test_the_browser_s_own_buttons_go_between_questions_and_out(
    enter: Callable[..., Room],
) -> None:
    room = enter("#regel=krise")
    room.press("r", "ArrowRight", "ArrowRight")
    expect(room.place).to_contain_text("Spørsmål 2")
    room.page.go_back()
    expect(room.place).to_contain_text("Spørsmål 1")
    room.page.go_forward()
    expect(room.place).to_contain_text("Spørsmål 2")
    room.press("Escape")
    expect(room.stage).to_be_hidden()
    room.page.go_back()
    expect(room.place).to_contain_text("Spørsmål 2")
    expect(room.stage).to_be_visible()


def test_past_the_last_question_it_says_so_and_stays(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise&nr=99")
    room.press(*["PageDown"] * 12)
    expect(room.told).to_have_text("Dette var det siste spørsmålet.")
    expect(room.stage).to_be_visible()


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_hides_its_key_until_it_is_revealed_and_again(
    enter: Callable[..., Room], questions: dict[str, list[str]], kind: str
) -> None:
    room = enter(f"#spm={questions[kind][0]}")
    expect(room.scene).to_have_attribute("data-type", kind)
    key = room.scene.locator(
        ".handbook-scene-reason, .handbook-scene-fault, .handbook-points, [data-state]"
    )
    visible = key.and_(room.page.locator(":visible"))
    expect(visible).to_have_count(0)
    before = room.scene.inner_text()
    room.press("r")
    expect(visible.first).to_be_visible()
    room.press("ArrowLeft")
    expect(visible).to_have_count(0)
    assert room.scene.inner_text() == before
    room.button("Vis momenter" if kind == "reflect" else "Vis fasit").click()
    expect(visible.first).to_be_visible()


def test_the_revealed_key_has_every_option_with_its_judgement_and_reason(
    enter: Callable[..., Room], questions: dict[str, list[str]], address: str, site: Path
) -> None:
    question = questions["single"][0]
    page = BeautifulSoup(site.joinpath(PATH[1:]).read_text(encoding="utf-8"), "html.parser")
    entries = page.select(f"form#{question} .handbook-key li[data-option]")
    room = enter(f"#spm={question}")
    room.press("r")
    for entry in entries:
        row = room.scene.locator(f".handbook-scene-row[data-option={entry['data-option']}]")
        for part in (".handbook-mark", ".handbook-feedback"):
            words = entry.select_one(part).get_text(" ", strip=True)  # type: ignore[union-attr]
            told = " ".join((row.locator(part).text_content() or "").split())
            assert told.replace(" ", "") == "".join(words.split())


def test_a_branch_goes_the_way_that_the_group_chooses_and_back(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#spm={questions['branch'][0]}")
    steps = room.scene.locator(".handbook-scene-step")
    expect(steps).to_have_text(["Steg 1"])
    room.press("b")
    expect(room.told).to_have_text("Gruppa valgte B.")
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "true")
    room.button("Gruppa velger A").click()
    expect(room.button("Gruppa velger B")).to_have_attribute("aria-pressed", "false")
    room.press("ArrowRight", "ArrowRight")
    expect(steps).to_have_count(2)
    room.press("ArrowLeft")
    expect(steps).to_have_count(1)
    room.press("b", "ArrowRight")
    expect(steps).to_have_count(2)


def test_a_branch_without_a_choice_goes_on_from_the_best_answer_to_its_end(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#spm={questions['branch'][0]}")
    room.press("PageDown", "PageDown")
    expect(room.told).to_have_text("Gruppa valgte ikke. Tråden fortsetter fra det beste svaret.")
    room.press(*["PageDown"] * 12)
    expect(room.scene.get_by_role("heading", name="Slik gikk det")).to_be_visible()
    expect(room.scene.locator(".handbook-scene-end")).to_be_visible()
    expect(room.discussion).to_be_visible()


def test_hands_are_typed_and_drawn_and_gone_with_the_question(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#spm={','.join(questions['single'][:2])}")
    room.press("h")
    first = room.hands.get_by_label("Antall hender for A")
    expect(first).to_be_focused()
    room.press("3", "Tab", "9")
    rows = room.hands.get_by_role("row")
    expect(rows.nth(1)).to_contain_text("3 (25 %)")
    expect(rows.nth(2)).to_contain_text("9 (75 %)")
    bars = room.hands.locator(".handbook-bar")
    expect(bars.nth(0)).to_have_css("flex-basis", "25%")
    expect(bars.nth(1)).to_have_css("flex-basis", "75%")
    room.press("Escape")
    expect(room.stage).to_be_visible()
    room.press("r")
    expect(rows.nth(1)).to_contain_text("3 (25 %)")
    room.page.goto(room.page.url + "&nr=2")
    room.is_at(2, 2)
    expect(room.hands).to_be_hidden()
    room.press("h")
    expect(room.hands.get_by_label("Antall hender for A")).to_have_value("")


def test_keys_in_a_field_and_on_a_button_are_theirs(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise")
    room.press("h", "ArrowRight", "r", "Space", "t", "PageDown")
    expect(room.reasons).to_have_count(0)
    expect(room.place).to_contain_text("Spørsmål 1")
    room.press("Escape")
    expect(room.stage).to_be_visible()
    room.button("Taster").focus()
    room.press("Space")
    expect(room.stage.locator(".handbook-stage-keys")).to_be_visible()
    expect(room.reasons).to_have_count(0)
    room.press("Enter")
    expect(room.stage.locator(".handbook-stage-keys")).to_be_hidden()
    room.press("Control+r")
    room.is_at(1, int((room.place.text_content() or "").split()[-1]))


def test_where_no_hand_can_be_raised_it_says_so(
    enter: Callable[..., Room], questions: dict[str, list[str]]
) -> None:
    room = enter(f"#spm={questions['reflect'][0]}")
    expect(room.button("Hender")).to_be_hidden()
    room.press("h")
    expect(room.told).to_have_text("Her er det ikke svar å rekke opp hånda for.")


def test_the_timer_runs_down_pauses_hides_and_tells_only_its_end(
    enter: Callable[..., Room],
) -> None:
    room = enter("#regel=krise")
    page = room.page
    page.clock.install()
    room.press("t")
    clock = room.stage.locator("[role=timer]")
    room.stage.get_by_label("Minutter").select_option("1")
    expect(clock).to_have_text("1:00")
    room.button("Start").click()
    page.clock.run_for(20_000)
    expect(clock).to_have_text("0:40")
    room.button("Pause").click()
    page.clock.run_for(20_000)
    expect(clock).to_have_text("0:40")
    room.button("Fortsett").click()
    room.button("Skjul").click()
    expect(clock).to_be_hidden()
    page.clock.run_for(39_000)
    expect(room.told).not_to_have_text("Tiden er ute.")
    page.clock.run_for(2_000)
    expect(room.told).to_have_text("Tiden er ute.")
    expect(clock).to_have_attribute("aria-live", "off")


def test_esc_gives_the_page_back_as_it_was(enter: Callable[..., Room]) -> None:
    room = enter()
    before = room.page.locator("body").aria_snapshot()
    show = room.panel.get_by_role("button", name="Vis").first
    show.scroll_into_view_if_needed()
    top = room.page.evaluate("scrollY")
    show.press("Enter")
    expect(room.page.get_by_role("navigation").first).to_be_hidden()
    room.press("r", "h", "Escape", "t", "Escape")
    expect(room.stage).to_be_hidden()
    expect(show).to_be_focused()
    assert room.page.evaluate("scrollY") == top
    assert room.page.locator("body").aria_snapshot() == before
    assert "#" not in room.page.url


def test_full_screen_is_taken_and_given_back(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise")
    room.press("f")
    expect(room.button("Vindu")).to_be_visible()
    room.press("f")
    expect(room.button("Fullskjerm")).to_be_visible()


def test_nothing_is_kept(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise")
    before = room.page.evaluate(KEPT)
    room.press("h", "4", "Escape", "t", "r", "ArrowRight", "ArrowRight", "Escape")
    expect(room.stage).to_be_hidden()
    assert room.page.evaluate(KEPT) == before == [0, 0, ""]


def test_a_kernel_that_cannot_start_is_told_and_a_rule_can_still_be_shown(
    enter: Callable[..., Room],
) -> None:
    room = enter()
    room.page.context.route("**/handbook-worker.js*", lambda route: route.abort())
    room.panel.get_by_role("button", name="Vis").nth(1).click()
    expect(room.said).to_contain_text("Spørsmålene kunne ikke trekkes i denne nettleseren.")
    room.panel.get_by_role("button", name="Vis").first.click()
    expect(room.stage).to_be_visible()


def test_a_rule_s_page_leads_to_its_questions(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address}/retningslinjer/krise.html")
    page.locator("article").get_by_role("link", name="Vis i plenum").click()
    expect(page.locator(".handbook-stage")).to_be_visible()
    assert page.url == f"{address}{PATH}#regel=krise"


def test_without_scripts_all_questions_stand_with_their_keys(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise", java_script_enabled=False)
    expect(room.stage).to_be_hidden()
    expect(room.panel).to_be_hidden()
    expect(room.page.locator(".handbook-plenary-plain")).to_be_visible()
    forms = room.page.locator("form.handbook-question")
    assert forms.count() == room.page.locator("form.handbook-question:visible").count() > 70
    forms.first.get_by_text("Fasit", exact=True).click()
    expect(forms.first.locator(".handbook-key .handbook-feedback").first).to_be_visible()


def test_from_a_shared_drive_it_works_without_a_server(open_page: OpenPage, site: Path) -> None:
    room = Room(open_page(f"{site.as_uri()}{PATH}#trekning=a&antall=3"))
    room.is_at(1, 3)
    room.press(*["PageDown"] * 12)
    expect(room.place).not_to_have_text("Spørsmål 1 av 3")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_has_a_violation(
    enter: Callable[..., Room], questions: dict[str, list[str]], scheme: str
) -> None:
    ids = [questions[kind][0] for kind in TYPES]
    room = enter("", color_scheme=scheme)
    found = {"start": violations(room.page)}
    room.page.goto(room.page.url + f"#spm={','.join(ids)}")
    room.button("Taster").click()
    room.press("t")
    for number, kind in enumerate(TYPES, 1):
        room.page.goto(room.page.url.split("&")[0] + f"&nr={number}")
        room.is_at(number, len(TYPES))
        found[f"{kind} asked"] = violations(room.page)
        if room.button("Hender").is_visible():
            room.button("Hender").click()
            room.press("5", "Escape")
        room.press("r", "PageDown")
        found[f"{kind} revealed"] = violations(room.page)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize("viewport", [PROJECTOR, HAND_HELD, {"width": 320, "height": 640}])
def test_nothing_sticks_out_of_the_stage(
    enter: Callable[..., Room], questions: dict[str, list[str]], viewport: dict[str, int]
) -> None:
    for kind in TYPES:
        room = enter(f"#spm={questions[kind][0]}", viewport=viewport)
        room.press("t", "h", "Escape", "r")
        assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_paper_gets_the_shown_question_without_the_buttons(enter: Callable[..., Room]) -> None:
    room = enter("#regel=krise")
    room.press("r")
    room.page.emulate_media(media="print")
    expect(room.scene).to_be_visible()
    expect(room.reasons.first).to_be_visible()
    expect(room.page.locator("button:visible")).to_have_count(0)
    expect(room.page.get_by_role("heading", name="Slik gjør du")).to_be_hidden()
