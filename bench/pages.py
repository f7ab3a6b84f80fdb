"""Measure what a reader waits for when opening a page, compared with plain Furo.

Run ``python3 noxfile.py bench``. Each row is the median of several runs with a cold
cache, interleaved in one run of this script. A phone is simulated: a processor four
times slower, 10 Mbit/s, 60 ms to the server. Files are sent with brotli.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import brotli
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import bench.plain_furo as plain_furo  # noqa: E402, PLR0402 - below the path
from bench.aims import Aim, record  # noqa: E402 - as above
from tests.browser.site_server import Files, serve  # noqa: E402 - as above
from tests.programs import chromium  # noqa: E402 - as above

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = ROOT / "_build" / "html"
PAGES = {"front page": "/index.html", "rule page": "/retningslinjer/taushetsplikt.html"}
PLAIN, OURS = "plain Furo", "handbook"
PHONE = {"width": 390, "height": 844}
NETWORK = {
    "offline": False,
    "latency": 60,
    "downloadThroughput": 10_000_000 / 8,
    "uploadThroughput": 10_000_000 / 8,
}
QUIET = 1000  # ms after which a page has settled
AIM_KB = 60
AIM_TIMES = 1.05
AIM_BLOCKED = 1.5
LEAST_BLOCKED = 50  # ms that nobody notices

WATCH = """
window.seen = { blocked: [], shifts: [] };
new PerformanceObserver((list) => seen.blocked.push(...list.getEntries()))
  .observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => seen.shifts.push(...list.getEntries()))
  .observe({ type: "layout-shift", buffered: true });
"""
READ = """
() => {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const files = [...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource")];
  const isFont = ({ name }) => /\\.(woff2?|ttf|otf)(\\?|$)/.test(name);
  const weigh = (chosen) => chosen.reduce((sum, file) => sum + file.encodedBodySize, 0) / 1000;
  return {
    paint: paint.startTime,
    blocked: seen.blocked.filter(({ startTime }) => startTime > paint.startTime)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: seen.shifts.reduce((sum, { value }) => sum + value, 0),
    kilobytes: weigh(files.filter((file) => !isFont(file))),
    fonts: weigh(files.filter(isFont)),
  };
}
"""
SHIFT = "() => seen.shifts.reduce((sum, { value }) => sum + value, 0)"
TOUCH = """
() => document.querySelector("form.handbook-question label")
  .dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))
"""
KERNEL = 'performance.getEntriesByType("resource").some(({ name }) => name.includes("worker"))'


class Reading(NamedTuple):
    """The measurements of opening a page once: milliseconds, layout shift, and kB."""

    paint: float
    blocked: float
    shift: float
    kilobytes: float
    fonts: float


@cache
def compressed(path: str) -> bytes:
    """Return a file compressed with brotli."""
    return bytes(brotli.compress(Path(path).read_bytes()))


class Compressed(Files):
    """Sends every file with brotli."""

    def do_GET(self) -> None:  # noqa: N802 - the server's name for it
        """Send the file, or a 404 response."""
        path = self.translate_path(self.path)
        if not Path(path).is_file():
            self.send_error(404)
            return
        body = compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # the page has been closed
            self.wfile.write(body)


def open_page(browser: Browser, url: str) -> Page:
    """Open a page on a slow phone with an empty cache, and wait until it is idle."""
    page = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    page.add_init_script(WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    page.goto(url, wait_until="load")
    page.wait_for_timeout(QUIET)
    return page


def read_page(browser: Browser, url: str) -> Reading:
    """Return the measurements of opening a page."""
    page = open_page(browser, url)
    reading = Reading(**page.evaluate(READ))
    page.context.close()
    return reading


def wake_quiz(browser: Browser, url: str) -> tuple[float, float]:
    """Return the layout shift of a page opened at its quiz, and when the quiz was ready."""
    page = open_page(browser, f"{url}#prov-deg")
    opened: float = page.evaluate(SHIFT)
    page.evaluate(TOUCH)
    page.wait_for_function(KERNEL)
    page.wait_for_timeout(QUIET)
    woken: float = page.evaluate(SHIFT)
    page.context.close()
    return opened, woken - opened


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    readings: dict[tuple[str, str], list[Reading]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        plain = plain_furo.build(SITE, ROOT / "docs", Path(folder))
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        with (
            serve(plain, handler=Compressed) as theirs,
            serve(SITE, handler=Compressed) as ours,
        ):
            for run in range(-1, runs):  # the first run warms the server up, and is left out
                for name, path in PAGES.items():
                    for site, url in ((PLAIN, theirs), (OURS, ours)):
                        reading = read_page(browser, url + path)
                        if run >= 0:
                            readings.setdefault((name, site), []).append(reading)
            opened, woken = wake_quiz(browser, ours + PAGES["rule page"])
        browser.close()
    print_table(readings, runs)
    print(
        f"\nA rule page opened at its quiz shifts {opened:.4f}, and {woken:.4f} when it wakes up."
    )


def print_table(readings: dict[tuple[str, str], list[Reading]], runs: int) -> None:
    """Print medians, and record the aims."""
    print(f"\nOpening a page on a phone, cold cache, median of {runs} runs\n")
    print(
        f"{'':<24}{'first paint':>14}{'blocked':>10}{'shift':>8}{'before intent':>16}{'fonts':>10}"
    )
    medians: dict[tuple[str, str], Reading] = {}
    for row, taken in readings.items():
        median = Reading(*(statistics.median(values) for values in zip(*taken, strict=True)))
        medians[row] = median
        print(
            f"{', '.join(row):<24}{median.paint:>11.0f} ms{median.blocked:>7.0f} ms"
            f"{median.shift:>8.3f}{median.kilobytes:>13.1f} kB{median.fonts:>7.1f} kB"
        )
    ours, theirs = medians["rule page", OURS], medians["rule page", PLAIN]
    beside = f"plain Furo {theirs.kilobytes:.0f} kB"
    aims = [Aim("rule page before intent, without fonts", ours.kilobytes, AIM_KB, "kB", beside)]
    for name in PAGES:
        ours, theirs = medians[name, OURS], medians[name, PLAIN]
        aims += [
            Aim(
                f"{name} on a phone, first paint",
                ours.paint / theirs.paint,
                AIM_TIMES,
                "× plain Furo",
                f"{ours.paint:.0f} ms, plain Furo {theirs.paint:.0f} ms",
            ),
            Aim(
                f"{name} on a phone, blocked",
                ours.blocked,
                # What plain Furo blocks may be nothing at all.
                max(AIM_BLOCKED * theirs.blocked, LEAST_BLOCKED),
                "ms",
                f"plain Furo {theirs.blocked:.0f} ms",
            ),
        ]
    record("pages", aims)


if __name__ == "__main__":
    main()
