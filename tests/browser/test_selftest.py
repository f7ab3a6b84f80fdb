"""Self-checks on the real site: both ways, to the end and back, whatever happens between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from handbook_ext.engine.grading import grade
from handbook_ext.engine.sums import sum_up
from tests.browser.pages import DESKTOP, PHONE
from tests.browser.selftest_page import PAGE, Keys, Selftest, Thumb
from tests.browser.test_access import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_page import OpenPage
    from tests.browser.selftest_page import Reader

HAND = {"width": 390, "height": 844}
SEED = "0707070707"
SAME_SEED = "crypto.getRandomValues = (bytes) => bytes.fill(7);"
FORBIDDEN = "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no'); } });"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full'); };"
WORKERS = """
window.workers = [];
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    workers.push(this);
  }
};
"""
STATE = """
() => Object.fromEntries([...document.querySelectorAll("handbook-selftest form[data-question]")]
  .map((form) => [form.id, [
    [...new FormData(form)],
    [...form.querySelectorAll(".handbook-order > li")].map((item) => item.dataset.option),
    form.querySelector(".handbook-verdict").textContent,
  ]]))
"""


def link(way: str, length: str = "6", seed: str = "prove") -> str:
    return f"{PAGE}#trekning={seed}&antall={length}&slag={way}"


def kept(selftest: Selftest, state: dict[str, list[object]]) -> dict[str, object]:
    """Return what must come back: of a branch the choices, for its end comes by one press."""
    branches = {question["id"] for question in selftest.pool() if question["type"] == "branch"}
    return {name: said[0] if name in branches else said for name, said in state.items()}


def opened(
    open_page: OpenPage, address: str, scripts: str = "", reader: Reader | None = None
) -> Selftest:
    page = open_page(address + "/egentest/index.html", viewport=HAND)
    page.add_init_script(SAME_SEED + scripts)
    page.goto(address + PAGE)
    return Selftest(page, reader)


def number(score: float) -> str:
    return f"{score:.1f}".rstrip("0").rstrip(".").replace(".", ",")


def answer_all(selftest: Selftest, *, check: bool, skip: tuple[int, ...] = ()) -> list[Any]:
    """Answer each question from the first on; return what CPython's engine makes of it."""
    results = []
    place = 1
    while True:
        selftest.at(place)
        if place not in skip:
            data, rule = selftest.data(), selftest.shown.get_attribute("data-rule")
            verdict = grade(data, selftest.answer())
            results.append({**{k: verdict[k] for k in ("question", "score", "max")}, "rule": rule})
            if check and data["type"] != "branch":
                selftest.press("Vis momenter" if data["type"] == "reflect" else "Sjekk svaret")
                expect(selftest.button("Prøv igjen")).to_be_visible()
        if not selftest.button("Neste").is_visible():
            return results
        place += 1
        selftest.go_on(place)


def expect_numbers(selftest: Selftest, results: list[Any]) -> None:
    expected = sum_up(results)
    total = expected["total"]
    expect(selftest.page.locator(".handbook-selftest-total")).to_contain_text(
        f"Du fikk {number(total['score'])} av {total['max']} poeng."
    )
    rows = selftest.page.locator(
        ".handbook-selftest-rules tbody tr:has(.handbook-selftest-bar:visible)"
    )
    told = sorted(row.locator("td").inner_text().strip() for row in rows.all())
    assert told == sorted(f"{number(r['score'])} av {r['max']}" for r in expected["rules"])


@pytest.mark.parametrize("way", ["practice", "test"])
@pytest.mark.parametrize("reader", [Thumb(), Keys()], ids=["thumb", "keys"])
def test_both_ways_lead_to_the_numbers_that_cpython_computes(
    open_page: OpenPage, address: str, reader: Reader, way: str
) -> None:
    selftest = opened(open_page, address, reader=reader)
    selftest.start(way, "12")
    expect(selftest.shown.get_by_role("heading").first).to_be_focused()
    expect(selftest.status).to_have_text("Spørsmål 1 av 12")
    results = answer_all(selftest, check=way == "practice")
    assert [result["question"] for result in results] == selftest.expected(12, SEED)
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
    expect(selftest.page.get_by_text("Fasit", exact=True).locator("visible=true")).to_have_count(0)
    question = selftest.question()
    selftest.answer()
    selftest.page.keyboard.press("Enter")
    while not selftest.button("Se resultat").is_visible():
        selftest.press("Neste")
    selftest.press("Se resultat")
    selftest.press("Se resultat likevel")
    expect(selftest.result).to_be_visible()
    verdict = selftest.page.locator(f"form#{question} .handbook-verdict")
    expect(verdict).not_to_be_empty()
    selftest.page.locator(".handbook-selftest-look:visible").first.click()
    expect(selftest.shown.get_by_text("Fasit", exact=True)).to_be_visible()
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


def finished(open_page: OpenPage, address: str) -> Selftest:
    """Return a self-check whose last answers were sure; one was best, the others the first of all."""
    selftest = Selftest(open_page(address + link("test")))
    well = False
    for place in range(1, 7):
        selftest.at(place)
        if well or not (well := selftest.answer_well()):
            selftest.answer()
        if place > 3:
            selftest.say_sure()
        if place < 6:
            selftest.press("Neste")
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible()
    return selftest


def test_what_one_was_sure_of_but_not_best_comes_first(open_page: OpenPage, address: str) -> None:
    selftest = finished(open_page, address)
    headings = selftest.page.locator(".handbook-selftest-result .handbook-selftest-reading:visible")
    expect(headings.first.get_by_role("heading")).to_have_text("Helt sikker, men ikke best")
    sure = headings.first.locator("li")
    for text in sure.get_by_role("button").all_inner_texts():
        assert text in {f"Se spørsmål {place}" for place in (4, 5, 6)}
    expect(sure.get_by_role("link").first).to_have_attribute("href", re.compile("#regel-"))


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
    assert "trekning=prove" not in address_then
    assert address_then.endswith("&antall=6&slag=test")
    seed = address_then.split("&")[0].removeprefix("trekning=")
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
    rules = page.locator(".handbook-selftest-receipt li").all_text_contents()
    page.emulate_media(media="print")
    text = page.locator("body").inner_text()
    assert text.startswith("Kvittering for egentest")
    for word in ("Sunndal kommune på sosiale medier", "2026.1", "folkevalgte", "Navn", *rules):
        assert word in text
    assert page.locator(".handbook-selftest-date").inner_text() == page.evaluate(
        "new Date().toLocaleDateString('nb', { dateStyle: 'long' })"
    )
    for word in ("poeng", "Resultat", "Ansvarlig", "Egentest for folkevalgte", "Furo"):
        assert word not in text
    page.evaluate("window.print = () => document.body.setAttribute('data-printed', '')")
    page.emulate_media(media="screen")
    selftest.press("Skriv ut kvittering")
    expect(page.locator("body[data-printed]")).to_have_count(1)


def test_without_scripts_the_page_is_the_pool_with_its_key(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE, java_script_enabled=False)
    selftest = Selftest(page)
    expect(selftest.shown).to_have_count(len(selftest.pool()))
    expect(page.get_by_text("Her er alle spørsmålene for folkevalgte")).to_be_visible()
    expect(page.get_by_role("button", name="Start")).to_be_hidden()
    selftest.shown.first.get_by_text("Fasit", exact=True).click()
    expect(selftest.shown.first.locator(".handbook-key .handbook-feedback").first).to_be_visible()


@pytest.mark.parametrize("way", ["ov", "test"])
def test_a_reload_in_the_middle_keeps_place_answers_and_verdicts(
    open_page: OpenPage, address: str, way: str
) -> None:
    selftest = Selftest(open_page(address + link(way, "alle")))
    count = len(selftest.pool())
    answer_all(selftest, check=way == "ov")
    selftest.press("Forrige")
    selftest.at(count - 1)
    before = selftest.page.evaluate(STATE)
    selftest.page.reload()
    selftest.at(count - 1)
    after = selftest.page.evaluate(STATE)
    assert kept(selftest, after) == kept(selftest, before)
    selftest.go_on(count)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible()
    told = selftest.page.locator(".handbook-selftest-result").inner_text()
    selftest.page.reload()
    expect(selftest.result).to_be_visible()
    assert selftest.page.locator(".handbook-selftest-result").inner_text() == told


def test_the_browsers_back_and_forward_move_between_questions_and_leave(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address)
    selftest.start("test")
    selftest.answer()
    question = selftest.question()
    selftest.go_on(2)
    selftest.go_on(3)
    selftest.page.go_back()
    selftest.at(2)
    selftest.page.go_back()
    selftest.at(1)
    assert selftest.question() == question
    assert selftest.shown.locator("input:checked").count() > 0
    selftest.page.go_back()
    expect(selftest.button("Start")).to_be_visible()
    selftest.page.go_forward()
    selftest.at(1)
    selftest.page.go_back()
    selftest.press("Fortsett der du var")
    selftest.at(1)
    assert selftest.shown.locator("input:checked").count() > 0


def test_who_leaves_the_page_and_comes_back_finds_the_answers(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address)
    selftest.start("test")
    selftest.answer()
    before = selftest.page.evaluate(STATE)
    selftest.page.goto(address + "/index.html")
    selftest.page.goto(address + PAGE)
    selftest.press("Fortsett der du var")
    selftest.at(1)
    assert kept(selftest, selftest.page.evaluate(STATE)) == kept(selftest, before)


def test_two_tabs_do_not_disturb_each_other(open_page: OpenPage, address: str) -> None:
    one = Selftest(open_page(address + link("test")))
    one.answer()
    other = Selftest(one.page.context.new_page())
    other.page.goto(address + link("test", "12", "annen"))
    other.at(1)
    other.go_on(2)
    before = one.page.evaluate(STATE)
    one.page.reload()
    one.at(1)
    assert one.page.evaluate(STATE) == before
    expect(other.status).to_have_text("Spørsmål 2 av 12")


def test_ended_nothing_is_kept(open_page: OpenPage, address: str) -> None:
    selftest = finished(open_page, address)
    assert selftest.page.evaluate("sessionStorage.length") == 1
    selftest.press("Avslutt og slett svarene")
    expect(selftest.button("Start")).to_be_visible()
    assert selftest.page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    assert selftest.page.locator("form[data-question] input:checked").count() == 0
    assert "#" not in selftest.page.url


@pytest.mark.parametrize(
    "broken",
    [
        FORBIDDEN,
        FULL,
        "sessionStorage.setItem(`handbook-selftest ${location.pathname}`, '{\"draw\": 7');",
        "sessionStorage.setItem(`handbook-selftest ${location.pathname}`, '{\"answers\": []}');",
    ],
    ids=["forbidden", "full", "corrupt", "foreign"],
)
def test_no_storage_stops_a_self_check(open_page: OpenPage, address: str, broken: str) -> None:
    selftest = opened(open_page, address, scripts=broken)
    selftest.start("test")
    results = answer_all(selftest, check=False)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible()
    expect_numbers(selftest, results)


def test_an_answer_to_a_changed_question_is_not_put_back(open_page: OpenPage, address: str) -> None:
    selftest = Selftest(open_page(address + link("test")))
    answer_all(selftest, check=False)
    selftest.page.evaluate(
        """() => {
          const name = `handbook-selftest ${location.pathname}`;
          const run = JSON.parse(sessionStorage.getItem(name));
          for (const answer of Object.values(run.answers)) answer.fingerprint = "old";
          sessionStorage.setItem(name, JSON.stringify(run));
        }"""
    )
    selftest.page.reload()
    selftest.at(6)
    assert selftest.page.locator("form[data-question] input:checked").count() == 0


def kill(page: Page) -> None:
    page.evaluate("for (const worker of workers) worker.dispatchEvent(new ErrorEvent('error'))")


def test_a_kernel_that_dies_between_two_questions_costs_one_more_press(
    open_page: OpenPage, address: str
) -> None:
    selftest = opened(open_page, address, scripts=WORKERS)
    selftest.start("practice", "all")
    while selftest.shown.get_attribute("data-type") != "single":
        selftest.press("Neste")
    selftest.answer()
    kill(selftest.page)
    selftest.press("Sjekk svaret")
    expect(selftest.shown.locator(".handbook-verdict")).to_contain_text("kunne ikke sjekkes")
    selftest.press("Prøv en gang til")
    expect(selftest.shown.locator(".handbook-result")).to_be_visible()


@pytest.mark.parametrize("silent", [True, False])
def test_a_kernel_that_dies_before_the_result_is_replaced_and_all_is_counted(
    open_page: OpenPage, address: str, *, silent: bool
) -> None:
    selftest = opened(open_page, address, scripts=WORKERS)
    selftest.start("test")
    results = answer_all(selftest, check=False)
    if silent:
        selftest.page.evaluate("for (const worker of workers) worker.terminate()")
    else:
        kill(selftest.page)
    selftest.press("Se resultat")
    expect(selftest.result).to_be_visible(timeout=20_000)
    expect_numbers(selftest, results)


def test_where_nothing_can_be_drawn_all_questions_are_shown_and_the_reader_is_told(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + PAGE)
    page.context.route("**/micropython.wasm*", lambda route: route.abort())
    selftest = Selftest(page)
    selftest.button("Start").click()
    expect(selftest.status).to_contain_text("Spørsmålene kunne ikke trekkes")
    expect(selftest.shown).to_have_count(len(selftest.pool()))
    page.context.unroute("**/micropython.wasm*")
    selftest.button("Start").click()
    selftest.at(1)
    expect(selftest.shown).to_have_count(1)


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_has_a_violation_or_sticks_out(
    open_page: OpenPage, address: str, scheme: str, viewport: dict[str, int]
) -> None:
    page = open_page(address + PAGE, color_scheme=scheme, viewport=viewport)
    selftest = Selftest(page)
    found = {"start": check(page)}
    page.goto(address + link("test"))
    selftest.at(1)
    found["question"] = check(page)
    answer_all(selftest, check=False, skip=(2, 3))
    selftest.press("Se resultat")
    expect(selftest.missing).to_be_visible()
    found["missing"] = check(page)
    selftest.press("Se resultat likevel")
    expect(selftest.result).to_be_visible()
    found["result"] = check(page)
    page.locator(".handbook-selftest-look:visible").first.click()
    found["seen again"] = check(page)
    assert {state: faults for state, faults in found.items() if faults} == {}


def check(page: Page) -> list[str]:
    # Furo's button that comes as one scrolls up; no fault by WCAG that it stands outside.
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    found = [fault for fault in violations(page) if "<span>Til toppen</span>" not in fault]
    return found + (["it is too wide"] if wide else [])
