"""Show where the time goes in what misses its aim: ``python -m bench.traces`` after a build.

The first verdict by what passes between the page and its worker, each time since the press, beside the bare worker of
``bench.first_verdict``. The result of a self-check and the front page's first paint by what Chromium's own
trace says it did; its events are nested, so only those without children here are counted. Medians of several runs.
"""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from bench.first_verdict import FIRST_VERDICT, RULE_PAGE, SITE
from bench.pages import PAGES
from bench.selfcheck import ANSWER, PAGE, PRESS, first_question, warm
from playwright.sync_api import Browser, Page, sync_playwright
from tests.browser.site_server import serve
from tests.programs import chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

RUNS = 9
WORK = {
    "UpdateLayoutTree": "style",
    "Layout": "layout",
    "PrePaint": "paint",
    "Paint": "paint",
    "Layerize": "paint",
    "ParseHTML": "parsing, and scripts that wait in it",
    "EvaluateScript": "scripts as they load",
    "v8.compile": "compiling scripts",
    "FunctionCall": "our calls, with the style and layout they ask for",
    "MinorGC": "collecting garbage",
    "MajorGC": "collecting garbage",
}
"""What Chromium calls an event, and what it is."""
WATCH = """
() => {
  const passed = (globalThis.passed = []);
  const note = (what) => passed.push([what, performance.now()]);
  globalThis.Worker = class extends Worker {
    constructor(...args) {
      note("worker asked for");
      super(...args);
      let count = 0;
      this.addEventListener("message", () => note(`message ${(count += 1)} from the worker`));
    }
    postMessage(...args) {
      note("message to the worker");
      super.postMessage(...args);
    }
  };
  addEventListener("pointerdown", () => note("press"), { capture: true });
  addEventListener("handbook-verdict", () => note("verdict shown"), { capture: true });
}
"""


def verdict_phases(browser: Browser, url: str) -> dict[str, float]:
    """Return the milliseconds from the press to each thing that passes, in order."""
    page = browser.new_context().new_page()
    page.add_init_script(f"({WATCH})()")
    page.goto(url, wait_until="networkidle")
    page.evaluate(FIRST_VERDICT)
    passed: list[tuple[str, float]] = page.evaluate("passed")
    page.context.close()
    start = next(at for what, at in passed if what == "press")
    phases: dict[str, float] = {}
    for what, at in passed:
        phases.setdefault(what, at - start)
    return phases


def traced(page: Page, act: Callable[[], object]) -> dict[str, float]:
    """Return the milliseconds that the page's main thread spent on each kind of work meanwhile."""
    events: list[dict[str, Any]] = []
    ended: list[object] = []
    session = page.context.new_cdp_session(page)
    session.on("Tracing.dataCollected", lambda data: events.extend(data["value"]))
    session.on("Tracing.tracingComplete", lambda data: ended.append(data))  # noqa: PLW0108 - Playwright writes on the function
    categories = "devtools.timeline,v8,disabled-by-default-devtools.timeline"
    session.send("Tracing.start", {"transferMode": "ReportEvents", "categories": categories})
    act()
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(20)
    spent: dict[str, float] = defaultdict(float)
    for event in events:
        if event.get("ph") == "X" and event["name"] in WORK:
            spent[WORK[event["name"]]] += event["dur"] / 1000
    return spent


def result_work(browser: Browser, url: str) -> dict[str, float]:
    """Return the work from *Se resultat* to the result of a self-check of 100, warm."""
    page = browser.new_context().new_page()
    page.goto(url, wait_until="networkidle")
    first_question(page, is_warm=True)
    page.evaluate(ANSWER)
    warm(page)
    spent = traced(page, lambda: page.evaluate(PRESS, ["finish", "result"]))
    page.context.close()
    return spent


def opening_work(browser: Browser, url: str) -> dict[str, float]:
    """Return the work of opening a page, on a screen as wide as a phone's."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    spent = traced(page, lambda: page.goto(url, wait_until="networkidle"))
    page.context.close()
    return spent


def print_medians(title: str, runs: list[Mapping[str, float]]) -> None:
    """Print the median of each row, in the order of the first run."""
    print(f"\n{title}\n")
    names = dict.fromkeys(name for run in runs for name in run)
    for name in names:
        median = statistics.median(run.get(name, 0.0) for run in runs)
        print(f"{name:<55}{median:>8.1f} ms")


def main() -> None:
    """Print the tables."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    program = chromium.find() or sys.exit(chromium.MISSING)
    with sync_playwright() as playwright, serve(SITE) as site:
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        rows: dict[str, Callable[[], Mapping[str, float]]] = {
            "The first verdict, cold, since the press": lambda: verdict_phases(
                browser, site + RULE_PAGE
            ),
            "The result of a self-check of 100, warm": lambda: result_work(browser, site + PAGE),
            "Opening the front page": lambda: opening_work(browser, site + PAGES["front page"]),
        }
        for title, measure in rows.items():
            print_medians(title, [measure() for _ in range(runs)])
        browser.close()


if __name__ == "__main__":
    main()
