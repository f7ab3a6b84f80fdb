"""Measure the time to a reader's first verdict, and the bytes: ``python3 noxfile.py bench``.

Each row is the median of several runs with a cold cache; rows are interleaved in
one run. Time counts from the first press in a quiz (for the bare
workers and the app, from the start) to the first result of Python.

JupyterLite's REPL with its Pyodide kernel is not among them: that kernel loads ``ssl`` and ``sqlite3``,
which are in Pyodide's own distribution and in no package registry. Pyodide alone is what it starts with.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import brotli
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.aims import Aim, record  # noqa: E402 - below the path
from bench.house import SHEETS  # noqa: E402 - as above
from tests.browser.site_server import serve  # noqa: E402 - as above
from tests.programs import chromium, npm  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SITE = ROOT / "_build" / "html"
STATIC = SITE / "_static"
MICROPYTHON = (
    ROOT / "src/handbook_ext/browser/node_modules/@micropython/micropython-webassembly-pyscript"
)
NPM = ROOT / "bench" / "npm"
PYODIDE = NPM / "node_modules" / "pyodide"
PYODIDE_FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
RULE_PAGE = "/retningslinjer/taushetsplikt.html"
REPL = "/lite/repl/index.html?kernel=handbook&execute=1&code=print(6*7)"

FIRST_VERDICT = """
() => new Promise((resolve) => {
  const form = document.querySelector("form.handbook-question");
  form.addEventListener("handbook-verdict", () => resolve(performance.now() - start));
  const start = performance.now();
  form.querySelector("label").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  form.querySelector("input").click();
  form.requestSubmit();
})
"""
WARM_GRADES = """
async () => {
  const { grader } = document.querySelector("handbook-quiz");
  const data = JSON.parse(document.querySelector("script.handbook-data").textContent);
  const times = [];
  for (let run = 0; run < 60; run++) {
    const start = performance.now();
    await grader.grade(data, ["a"]);
    times.push(performance.now() - start);
  }
  return times.slice(10).sort((a, b) => a - b)[25];
}
"""
BARE_WORKER = """
import { loadMicroPython } from "./micropython.mjs";
const python = await loadMicroPython({ url: new URL("./micropython.wasm", import.meta.url).href });
postMessage(python.runPython("6 * 7"));
"""
PYODIDE_WORKER = """
import { loadPyodide } from "./pyodide.mjs";
const python = await loadPyodide();
postMessage(python.runPython("6 * 7"));
"""
FIRST_RESULT = """
() => new Promise((resolve) => {
  const start = performance.now();
  const worker = new Worker("worker.js", { type: "module" });
  worker.onmessage = () => resolve(performance.now() - start);
})
"""


def in_a_new_context(browser: Browser, measure: Callable[..., float], url: str) -> float:
    """Return what ``measure`` returns on a page with an empty cache."""
    context = browser.new_context()
    try:
        return measure(context.new_page(), url)
    finally:
        context.close()


def handbook(page, url: str) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Return the milliseconds from the first press in a quiz to its verdict."""
    page.goto(url, wait_until="networkidle")
    return float(page.evaluate(FIRST_VERDICT))


def warm_grade(page, url: str) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Return the median milliseconds of 50 grades by a kernel that is already running."""
    page.goto(url, wait_until="networkidle")
    page.evaluate(FIRST_VERDICT)
    return float(page.evaluate(WARM_GRADES))


def bare_worker(page, url: str) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Return the milliseconds from creating a worker to Python's first result in it."""
    page.goto(url, wait_until="networkidle")
    return float(page.evaluate(FIRST_RESULT))


def repl_app(page, url: str) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Return the milliseconds from opening JupyterLite's REPL app to our kernel's first output."""
    page.goto(url, wait_until="commit")
    page.locator(".jp-OutputArea-output", has_text="42").wait_for(timeout=60_000)
    return float(page.evaluate("performance.now()"))


def brotli_size(*names: str) -> float:
    """Return the total size of the files compressed with brotli, in kB."""
    return sum(len(brotli.compress(STATIC.joinpath(name).read_bytes())) for name in names) / 1000


def lay_out(site: Path, package: Path, files: Iterable[str], worker: str) -> None:
    """Write a site with a worker and what it loads of a package."""
    site.mkdir()
    for name in files:
        shutil.copy(package / name, site)
    site.joinpath("worker.js").write_text(worker, encoding="utf-8")
    site.joinpath("index.html").write_text("<!doctype html><title>bare</title>", encoding="utf-8")


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    npm.install(NPM)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        bare, pyodide = Path(folder, "micropython"), Path(folder, "pyodide")
        lay_out(bare, MICROPYTHON, ("micropython.mjs", "micropython.wasm"), BARE_WORKER)
        lay_out(pyodide, PYODIDE, PYODIDE_FILES, PYODIDE_WORKER)
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        with serve(SITE) as site, serve(bare) as worker, serve(pyodide) as other:
            rows: dict[str, tuple[Callable[..., float], str]] = {
                "raw MicroPython in a worker": (bare_worker, f"{worker}/index.html"),
                "raw Pyodide in a worker": (bare_worker, f"{other}/index.html"),
                "a quiz in the handbook": (handbook, site + RULE_PAGE),
                "a question more, the kernel warm": (warm_grade, site + RULE_PAGE),
                "JupyterLite's REPL app, same kernel": (repl_app, site + REPL),
            }
            times: dict[str, list[float]] = {name: [] for name in rows}
            for _ in range(runs):
                for name, (measure, url) in rows.items():
                    times[name].append(in_a_new_context(browser, measure, url))
        browser.close()
    raw = statistics.median(times["raw MicroPython in a worker"])
    print(f"\nFirst result of Python, cold cache, median of {runs} runs\n")
    for name, measured in times.items():
        median = statistics.median(measured)
        print(f"{name:<38}{median:>8.1f} ms{median / raw:>8.2f} × raw")
    before = brotli_size("handbook.js", *SHEETS)
    after = before + brotli_size("handbook-kernel.js", "handbook-worker.js", "micropython.wasm")
    print(f"\n{'before intent (script and styles)':<38}{before:>8.1f} kB brotli")
    print(f"{'all up to the first verdict':<38}{after:>8.1f} kB brotli")
    first, warm, repl, pyodide_first = (
        statistics.median(times[name])
        for name in (
            "a quiz in the handbook",
            "a question more, the kernel warm",
            "JupyterLite's REPL app, same kernel",
            "raw Pyodide in a worker",
        )
    )
    beside = (
        f"{first:.0f} ms, raw MicroPython {raw:.0f} ms, raw Pyodide {pyodide_first:.0f} ms, "
        f"JupyterLite's REPL {repl:.0f} ms"
    )
    aims = [
        Aim("first verdict, cold", first / raw, 1.25, "× raw MicroPython", beside),
        Aim("first verdict, cold, in ms", first, 100, "ms", f"JupyterLite's REPL {repl:.0f} ms"),
        Aim("a verdict more", warm, 10, "ms"),
    ]
    record("first_verdict", aims)


if __name__ == "__main__":
    main()
