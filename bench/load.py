"""Measure what one small server carries: ``python3 noxfile.py bench`` or ``python -m bench.load``.

nginx, as shipped, serves the handbook and the same text as plain Furo on this machine; wrk
sends what 200 readers at once ask for. What a reader asks for is recorded in Chromium: the front
page, a rule's page, an answer, and a search, with an empty cache. Everything stays on 127.0.0.1,
where client and server share the processor, so a server of its own carries more.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

import brotli
from bench import plain_furo
from bench.aims import Aim, record
from playwright.sync_api import sync_playwright
from tests.browser.nginx.server import configure, run
from tests.programs import chromium, wrk

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

ROOT = Path(__file__).parents[1]
SITE = ROOT / "_build" / "html"
READERS = 200
SECONDS = 20
MILLION_A_DAY = 1_000_000 / 86_400
PACKED = {".html", ".css", ".js", ".json", ".svg", ".wasm"}
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


class Load(NamedTuple):
    """What wrk reports: requests a second, milliseconds, and failed requests."""

    requests: float
    median: float
    slowest: float
    """The 99th percentile."""
    failed: int


def answer(page: Page) -> None:
    """Open a rule's page, answer its first question, and search for a word."""
    page.goto("retningslinjer/taushetsplikt.html", wait_until="networkidle")
    form = page.locator("form.handbook-question").first
    form.locator("input:visible").first.check()
    form.locator("button[type=submit]").click()
    form.locator("button[type=reset]").wait_for()


def read(page: Page) -> None:
    """Open the same page of plain Furo."""
    page.goto("retningslinjer/taushetsplikt.html", wait_until="networkidle")


def requests_of(address: str, act: Callable[[Page], None]) -> list[str]:
    """Return the paths that a reader with an empty cache asks for, in order."""
    asked: list[str] = []
    with sync_playwright() as playwright:
        program = chromium.find() or sys.exit(chromium.MISSING)
        browser = playwright.chromium.launch(executable_path=program, args=[*chromium.SWITCHES])
        page = browser.new_page(base_url=f"{address}/")
        page.on("request", lambda request: asked.append(request.url))
        page.goto("", wait_until="networkidle")
        act(page)
        page.goto("search.html?q=bilde", wait_until="networkidle")
        browser.close()
    parts = [urlsplit(url) for url in asked]
    paths = [f"{part.path}{'?' if part.query else ''}{part.query}" for part in parts]
    # What the browser has already is asked for once.
    return list(dict.fromkeys(path for path in paths if path.startswith("/")))


def pack(site: Path) -> None:
    """Compress the files as ``redaksjon/publisere`` tells administrators to."""
    for file in [file for file in site.rglob("*") if file.suffix in PACKED]:
        file.with_name(f"{file.name}.br").write_bytes(brotli.compress(file.read_bytes()))


def weigh(site: Path, paths: list[str], root: str) -> float:
    """Return the kB that a reader gets."""
    total = 0
    for path in paths:
        file = site / urlsplit(path).path.removeprefix(f"{root}/")
        file = file / "index.html" if file.is_dir() else file
        packed = file.with_name(f"{file.name}.br")
        total += (packed if packed.is_file() else file).stat().st_size
    return total / 1000


def put_load_on(address: str, paths: list[str], folder: Path) -> Load:
    """Return what wrk measures."""
    listed = folder / "paths.txt"
    listed.write_text("\n".join(paths) + "\n", encoding="utf-8")
    command = ["wrk", "-t1", f"-c{READERS}", f"-d{SECONDS}s", "--latency", "--timeout", "10s"]
    script = ["-s", str(ROOT / "bench" / "load.lua"), address]
    env = {**os.environ, "HANDBOOK_PATHS": str(listed)}
    said = subprocess.run(
        [*command, *script], env=env, capture_output=True, text=True, check=True
    ).stdout
    failed = re.findall(r"Non-2xx or 3xx responses: (\d+)", said)
    failed += re.findall(r"(?:connect|read|write|timeout) (\d+)", said)
    return Load(
        requests=float(found(r"Requests/sec:\s+([\d.]+)", said)),
        median=milliseconds(found(r"(?m)^ +50% +(\S+)", said)),
        slowest=milliseconds(found(r"(?m)^ +99% +(\S+)", said)),
        failed=sum(map(int, failed)),
    )


def found(pattern: str, text: str) -> str:
    """Return what a pattern's group matches; raise ``ValueError`` if nothing does."""
    match = re.search(pattern, text)
    if match is None:
        message = f"wrk did not report {pattern}: {text}"
        raise ValueError(message)
    return match[1]


def milliseconds(written: str) -> float:
    """Return a time such as ``3.21ms`` in milliseconds."""
    number = found(r"([\d.]+)", written)
    return float(number) * UNITS[written.removeprefix(number)]


def main() -> None:
    """Print the table."""
    wrk.main()
    print(f"\nOne nginx and {READERS} readers at once on this machine, {SECONDS} s each\n")
    head = ("", "requests", "kB", "requests/s", "median", "99 %", "readers/s", "failed")
    print(f"{head[0]:<12}" + "".join(f"{word:>12}" for word in head[1:]))
    loads: dict[str, Load] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        plain = plain_furo.build(SITE, ROOT / "docs", folder / "plain")
        for name, site, act in (("plain Furo", plain, read), ("handbook", SITE, answer)):
            home = folder / name.replace(" ", "-")
            own = home / "site"
            shutil.copytree(site, own, ignore=shutil.ignore_patterns("lite", "trykk", "lms"))
            pack(own)
            with run(configure(own, home)) as nginx:
                paths = requests_of(nginx.address, act)
                load = put_load_on(nginx.address, paths, home)
            kilobytes = weigh(own, paths, "/handbok")
            print(
                f"{name:<12}{len(paths):>12}{kilobytes:>12.0f}{load.requests:>12.0f}"
                f"{load.median:>9.1f} ms{load.slowest:>9.1f} ms"
                f"{load.requests / len(paths):>12.0f}{load.failed:>12}"
            )
            loads[name] = load
    ours, theirs = loads["handbook"], loads["plain Furo"]
    beside = f"plain Furo {theirs.slowest:.0f} ms"
    record("load", [Aim("200 readers at once, 99th percentile", ours.slowest, 100, "ms", beside)])
    print(f"\nA million readers a day are {MILLION_A_DAY:.1f} a second on average.")


if __name__ == "__main__":
    main()
