"""Measure the first verdict of a handbook opened from disk, in Firefox and WebKit: ``python -m bench.from_disk``.

A page opened from ``file:`` may load scripts, but neither workers nor WebAssembly, so a script brings both.
Each row is the median of several pages, each opened anew in a browser that has been used once. Time counts
from the first press in a quiz to its verdict, and beside it to the same verdict over HTTP.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.aims import Aim, record
from tests.browser.site_server import serve
from tests.engines.browsers import ENGINES
from tests.programs import engines

if TYPE_CHECKING:
    from selenium.webdriver.remote.webdriver import WebDriver

ROOT = Path(__file__).parents[1]
SITE = ROOT / "_build" / "html"
RULE_PAGE = "/retningslinjer/taushetsplikt.html"
AIMS = {"firefox": ("Firefox", 700), "webkit": ("WebKit", 150)}
SECONDS = 60
FIRST_VERDICT = """
const done = arguments[arguments.length - 1];
const form = document.querySelector("form.handbook-question");
form.addEventListener("handbook-verdict", () => done(performance.now() - start));
const start = performance.now();
form.querySelector("label").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
form.querySelector("input").click();
form.requestSubmit();
"""


def first_verdict(driver: WebDriver, url: str) -> float:
    """Return the milliseconds from the first press in a quiz to its verdict."""
    driver.get("about:blank")
    driver.get(url)
    return float(driver.execute_async_script(FIRST_VERDICT))


def waits(driver: WebDriver, url: str, runs: int) -> list[float]:
    """Return the milliseconds on pages opened one after the other, without the first, which warms the browser up."""
    return [first_verdict(driver, url) for _ in range(runs + 1)][1:]


def main() -> None:
    """Print the table, and record the aims."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    if lacking := engines.missing():
        sys.exit("\n".join(lacking))
    print(f"\nFirst verdict of a handbook on disk, median of {runs} runs\n")
    print(f"{'':<12}{'from disk':>12}{'over HTTP':>12}")
    aims = []
    for engine, start in ENGINES.items():
        with (
            tempfile.TemporaryDirectory() as folder,
            start(Path(folder)) as driver,
            serve(SITE) as site,
        ):
            driver.set_script_timeout(SECONDS)
            medians = [
                statistics.median(waits(driver, url + RULE_PAGE, runs))
                for url in (SITE.as_uri(), site)
            ]
        print(f"{engine:<12}{medians[0]:>9.0f} ms{medians[1]:>9.0f} ms")
        beside = f"{medians[1]:.0f} ms over HTTP"
        name, most = AIMS[engine]
        aims.append(Aim(f"first verdict from disk, in {name}", medians[0], most, "ms", beside))
    record("from_disk", aims)


if __name__ == "__main__":
    main()
