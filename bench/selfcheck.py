"""Measure a self-check: ``python bench/selfcheck.py`` in the environment of the session ``test``.

Times are medians of several runs of the longest self-check, each in a new context. Cold
means that the kernel has to start, warm that it is running already.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.aims import Aim, record  # noqa: E402 - below the path
from tests.browser.site_server import serve  # noqa: E402 - as above
from tests.browser.workers import REMEMBER, kill  # noqa: E402 - as above
from tests.programs import chromium  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Callable

SITE = ROOT / "_build" / "html"
PAGE = "/egentest/mandat.html"
TOLD_RUNS = (1, 3, 10, 14)

# From the press until a stage is shown.
PRESS = """
([press, stage]) => new Promise((resolve) => {
  const selftest = document.querySelector("handbook-selftest");
  const button = press === "start" ? selftest.querySelector("form button[type=submit]")
    : [...selftest.querySelectorAll(`button[name=${press}]`)].find((b) => b.checkVisibility());
  const watch = new MutationObserver(() => {
    if (selftest.dataset.stage !== stage) return;
    watch.disconnect();
    resolve(performance.now() - start);
  });
  watch.observe(selftest, { attributes: true, attributeFilter: ["data-stage"] });
  const start = performance.now();
  button.click();
})
"""
CHOOSE = """
(way) => {
  const form = document.querySelector(".handbook-selftest-start");
  form.querySelector(`input[value=${way}]`).checked = true;
  form.querySelector("input[value=all]").checked = true;
}
"""
# Branches are followed to an end; other questions are answered with the first of everything.
ANSWER = """
async () => {
  const forms = [...document.querySelectorAll("handbook-selftest form[data-question]")];
  for (const form of forms) {
    const quiz = form.closest("handbook-quiz");
    const question = quiz.questions.find((question) => question.form === form);
    const answer = form.querySelector(".handbook-answer");
    if (form.dataset.type === "branch") {
      while (!question.isFinished) {
        form.querySelector(".handbook-step:not([hidden]):not(:has(:checked)) input").click();
        await quiz.check(question);
        question.goOn();
      }
    } else if (form.dataset.type === "classify") {
      for (const item of answer.querySelectorAll(".handbook-item")) item.querySelector("input").click();
    } else if (form.dataset.type === "order") {
      form.querySelector("button[data-move=down]:not([aria-disabled])").click();
    } else if (form.dataset.type === "reflect") {
      answer.querySelector("textarea").value = "Ord";
    } else {
      answer.querySelector("input").click();
    }
  }
  const steps = document.querySelector(".handbook-selftest-steps");
  const next = steps.querySelector("[name=next]");
  while (!next.hidden) next.click();
  return forms.length;
}
"""


def first_question(page: Page, *, is_warm: bool) -> float:
    """Return the milliseconds from *Start* to the first question."""
    if is_warm:
        warm(page)
    page.evaluate(CHOOSE, "test")
    return float(page.evaluate(PRESS, ["start", "question"]))


def result(page: Page, *, is_warm: bool) -> float:
    """Return the milliseconds from *Se resultat* to the result, with all questions answered.

    Each answer is graded while its reader goes on to the next question, which takes a reader seconds
    and this script none: it waits for the kernel once, or kills it before it has graded any.
    """
    first_question(page, is_warm=True)
    page.evaluate(ANSWER)
    if is_warm:
        warm(page)
    else:
        kill(page)
    return float(page.evaluate(PRESS, ["finish", "result"]))


def asked(page: Page) -> float:
    """Return how many questions are drawn: only those are on the page."""
    first_question(page, is_warm=True)
    return page.locator("handbook-selftest form[data-question]").count()


def warm(page: Page) -> None:
    """Have the kernel answer once."""
    page.evaluate(
        "() => document.querySelector('handbook-selftest').engine.ask("
        "{ op: 'select', pool: [], role: 'x', length: 1, seed: 'x' }, String)"
    )


class Memory(NamedTuple):
    """A page's memory. V8 adds compiled code for about ten runs; DOM nodes must not accumulate."""

    megabytes: float
    nodes: int


def memory(page: Page) -> list[Memory]:
    """Return the page's JavaScript memory and DOM nodes after each of several runs."""
    session = page.context.new_cdp_session(page)
    used = []
    for _ in range(max(TOLD_RUNS)):
        result(page, is_warm=True)
        page.locator(".handbook-selftest-result button[name=end]").click()
        session.send("HeapProfiler.collectGarbage")
        heap = session.send("Runtime.getHeapUsage")
        counters = session.send("Memory.getDOMCounters")
        used.append(Memory(heap["usedSize"] / 1e6, counters["nodes"]))
    return used


def in_a_new_context(browser: Browser, measure: Callable[[Page], float], url: str) -> float:
    """Return what ``measure`` returns on a page with an empty cache."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.add_init_script(REMEMBER)
        page.goto(url, wait_until="networkidle")
        return measure(page)
    finally:
        context.close()


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    rows: dict[str, tuple[Callable[[Page], float], int]] = {
        "Start to the first question, cold": (lambda p: first_question(p, is_warm=False), 300),
        "Start to the first question, warm": (lambda p: first_question(p, is_warm=True), 50),
        "Se resultat to the result, cold": (lambda p: result(p, is_warm=False), 300),
        "Se resultat to the result, warm": (lambda p: result(p, is_warm=True), 50),
    }
    with sync_playwright() as playwright, serve(SITE) as site:
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        times: dict[str, list[float]] = {name: [] for name in rows}
        for _ in range(runs):
            for name, (measure, _aim) in rows.items():
                times[name].append(in_a_new_context(browser, measure, site + PAGE))
        page = browser.new_page()
        page.goto(site + PAGE)
        count = in_a_new_context(browser, asked, site + PAGE)
        used = memory(page)
        browser.close()
    print(f"\nA self-check of {count:.0f} questions, median of {runs} runs\n")
    for name, (_measure, aim) in rows.items():
        print(f"{name:<38}{statistics.median(times[name]):>8.1f} ms   aim {aim} ms")
    aims = [
        Aim(f"self-check of {count:.0f}: {name}", statistics.median(times[name]), aim, "ms")
        for name, (_measure, aim) in rows.items()
    ]
    record("selfcheck", aims)
    for run in TOLD_RUNS:
        megabytes, nodes = used[run - 1]
        print(f"{f'memory after run {run}':<38}{megabytes:>8.2f} MB   {nodes} nodes")


if __name__ == "__main__":
    main()
