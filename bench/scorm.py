"""Measure packages for learning platforms: ``python bench/scorm.py`` after ``noxfile.py build``.

Sizes are those of the handbook's packages; time counts from the first press in a package, with a cold
cache, until the platform has been asked to store. The state is what the platform keeps after all questions
of the largest self-check. The bytes of the kernel are what nginx sent for the first verdict on a page.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.aims import Aim, record  # noqa: E402 - below the path
from bench.first_verdict import FIRST_VERDICT, RULE_PAGE  # noqa: E402 - as above
from tests.browser.lms.platform import POLICY, install  # noqa: E402 - as above
from tests.browser.nginx.server import configure, run  # noqa: E402 - as above
from tests.browser.site_server import serve  # noqa: E402 - as above
from tests.programs import chromium  # noqa: E402 - as above

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SITE = ROOT / "_build" / "html"
PACKAGES = SITE / "lms"
RULE, SELFCHECK = "taushetsplikt", "egentest-mandat"

FIRST_COMMIT = """
async () => {
  const frame = document.querySelector("iframe").contentWindow;
  const before = said.length;
  const form = frame.document.querySelector("form.handbook-question");
  let verdict = 0;
  form.addEventListener("handbook-verdict", () => { verdict = performance.now(); });
  const start = performance.now();
  form.querySelector("label").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  form.querySelector("input").click();
  form.requestSubmit();
  for (;;) {
    const found = said.slice(before).find(({ name }) => name === "LMSCommit");
    if (found) return [verdict - start, found.at - start];
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
"""
ANSWER_ALL = """
async () => {
  const { document: page } = document.querySelector("iframe").contentWindow;
  let count = 0;
  for (const quiz of page.querySelectorAll("handbook-quiz")) {
    for (const question of quiz.questions) {
      const { type, items, categories } = question.data;
      for (let step = 0; step < 9 && !question.isFinished; step += 1) {
        if (type === "classify") question.fill(items.map(({ id }) => [id, categories[0]]));
        else if (type === "order") question.fill(items);
        else if (type === "reflect") question.fill(["x"]);
        else if (type === "branch") question.fill(Array(step + 1).fill("a"));
        else question.fill(["a", "b"].slice(0, type === "single" ? 1 : 2));
        await quiz.check(question);
        if (!question.isFinished) question.goOn();
      }
      count += 1;
    }
  }
  return count;
}
"""
KEPT = "() => (stored['cmi.suspend_data'] ?? '').split(',').length"
LENGTH = "() => stored['cmi.suspend_data'].length"


def sizes() -> tuple[float, float]:
    """Return the median and the largest size of the packages, in kB."""
    found = [path.stat().st_size / 1000 for path in PACKAGES.glob("*.scorm.zip")]
    if not found:
        sys.exit("There are no packages in _build/html/lms. Run 'python3 noxfile.py build' first.")
    return statistics.median(found), max(found)


def first_commit(browser: Browser, url: str) -> tuple[float, float]:
    """Return the milliseconds from the first press to the verdict, and to the request to store it."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.goto(f"{url}/player.html?{RULE}", wait_until="networkidle")
        verdict, commit = page.evaluate(FIRST_COMMIT)
        return float(verdict), float(commit)
    finally:
        context.close()


def state(browser: Browser, url: str) -> tuple[int, int]:
    """Return how many questions the largest self-check has, and the length of its state when all are answered."""
    page = browser.new_page()
    page.goto(f"{url}/player.html?{SELFCHECK}", wait_until="networkidle")
    frame = page.frame_locator("iframe")
    frame.locator("[name=length][value=all]").check()
    frame.get_by_role("button", name="Start").click()
    frame.locator("form.handbook-question:visible").first.wait_for()
    count = int(page.evaluate(ANSWER_ALL))
    page.wait_for_function(f"({KEPT})() >= {count}")
    page.wait_for_timeout(1000)
    return count, int(page.evaluate(LENGTH))


def kernel_bytes(browser: Browser, *, knows_types: bool) -> dict[str, int]:
    """Return how many bytes of each of the kernel's files nginx sent for a first verdict."""
    context = browser.new_context()
    with tempfile.TemporaryDirectory() as home:
        with run(configure(SITE, Path(home), knows_types=knows_types)) as server:
            page = context.new_page()
            page.goto(server.address + RULE_PAGE, wait_until="networkidle")
            page.evaluate(FIRST_VERDICT)
            context.close()
        log = Path(home, "access.log").read_text(encoding="utf-8")
    sent: dict[str, int] = {}
    for name, count in re.findall(
        r'"GET \S*?([\w-]+\.(?:wasm|mjs))\S* HTTP/[\d.]+" 20\d (\d+)', log
    ):
        sent[name] = sent.get(name, 0) + int(count)
    return sent


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    usual, largest = sizes()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        install(Path(folder), PACKAGES)
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=[*chromium.SWITCHES]
        )
        with serve(Path(folder), headers={"Content-Security-Policy": POLICY}) as url:
            waits = [first_commit(browser, url) for _ in range(runs)]
            count, length = state(browser, url)
        known, unknown = (kernel_bytes(browser, knows_types=knows) for knows in (True, False))
        browser.close()
    verdict, commit = (statistics.median(times) for times in zip(*waits, strict=True))
    print(f"Packages for learning platforms, median of {runs} runs\n")
    for what, found in (
        ("a package", f"{usual:9.1f} kB           aim 1200 kB"),
        ("the largest", f"{largest:9.1f} kB"),
        ("first press to verdict, cold", f"{verdict:9.1f} ms"),
        ("first press to commit, cold", f"{commit:9.1f} ms           aim  300 ms"),
        (f"state of {count} answered questions", f"{length:9} characters   aim 2000"),
        ("wasm sent, its type known", f"{sum(known.values()):9} bytes"),
        ("wasm sent, its type unknown", f"{sum(unknown.values()):9} bytes"),
    ):
        print(f"{what:<34}{found}")
    aims = [
        Aim("a package for a learning platform", usual, 1200, "kB"),
        Aim("from the first press to the platform's commit, cold", commit, 300, "ms"),
        Aim(f"state of {count} answered questions", length, 2000, "characters"),
    ]
    record("scorm", aims)


if __name__ == "__main__":
    main()
