"""A self-check from start to result, and what it must lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from handbook_ext.engine.grading import grade
from handbook_ext.engine.sums import sum_up
from tests.browser.selftest.selftest_page import PAGE, Selftest

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage
    from tests.browser.selftest.readers import Reader

HAND = {"width": 390, "height": 844}
SEED = "7"
SAME_SEED = "crypto.getRandomValues = (bytes) => bytes.fill(7);"
STATE = """
() => Object.fromEntries([...document.querySelectorAll("handbook-selftest form[data-question]")]
  .map((form) => [form.id, [
    [...new FormData(form)],
    [...form.querySelectorAll(".handbook-order > li")].map((item) => item.dataset.option),
    form.querySelector(".handbook-verdict").textContent,
  ]]))
"""


def link(way: str, length: str = "6", seed: str = "prove") -> str:
    return f"{PAGE}#draw={seed}&number={length}&way={way}"


def kept(selftest: Selftest, state: dict[str, list[object]]) -> dict[str, object]:
    """Return the expected stored response: for a branch the choices, as its end takes one press."""
    branches = {question["id"] for question in selftest.pool() if question["type"] == "branch"}
    return {name: said[0] if name in branches else said for name, said in state.items()}


def opened(
    open_page: OpenPage,
    address: str,
    scripts: str = "",
    reader: Reader | None = None,
    **settings: object,
) -> Selftest:
    page = open_page(address + "/egentest/index.html", viewport=HAND, **settings)
    page.add_init_script(SAME_SEED + scripts)
    page.goto(address + PAGE)
    return Selftest(page, reader)


def number(score: float) -> str:
    tenths = int(score * 10 + 0.5) / 10  # halves are rounded up, as browsers do
    return f"{tenths:.1f}".rstrip("0").rstrip(".").replace(".", ",")


def answer_all(selftest: Selftest, *, check: bool, skip: tuple[int, ...] = ()) -> list[Any]:
    """Answer each question in turn; return CPython's verdicts."""
    results = []
    place = 1
    while True:
        selftest.at(place)
        if place not in skip:
            data, rule = selftest.data(), selftest.shown.get_attribute("data-rule")
            also = (selftest.shown.get_attribute("data-also") or "").split()
            verdict = grade(data, selftest.answer())
            reported = {k: verdict[k] for k in ("question", "score", "max")}
            results.append({**reported, "rule": rule, "also": also})
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
    reported = sorted(row.locator("td").inner_text().strip() for row in rows.all())
    assert reported == sorted(f"{number(r['score'])} av {r['max']}" for r in expected["rules"])


def finished(open_page: OpenPage, address: str) -> Selftest:
    """Return a finished self-check: the last answers sure, one best, the others the first of everything."""
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
