"""Measure how long a writer waits from saving a page, or a question, to seeing it in the preview.

It prints medians for a page and for a quiz file, with the same server. The
times include the watcher's debounce, the build, and fetching the page.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from bench.aims import Aim, record

ROOT = Path(__file__).parents[1]
PAGE, QUIZ = "docs/retningslinjer/rolle.md", "quizzes/rolle.yaml"
SHOWN = "retningslinjer/rolle.html"
PATIENCE = 300


def copied(folder: Path) -> Path:
    """Copy the handbook's sources to a folder."""
    for name in ("docs", "quizzes"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "conf.py", folder)
    return folder


def address_of(server: subprocess.Popen[bytes], printed: Path) -> str:
    """Return the address that the server prints."""
    while server.poll() is None:
        if found := re.search(r"http://\S+/", printed.read_text("utf-8", errors="replace")):
            return found[0]
        time.sleep(0.05)
    message = "the preview ended before it told its address"
    raise RuntimeError(message)


def wait_for(address: str, words: str) -> float:
    """Request the page until it contains the words; return the time at which it did."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
                if words in answer.read().decode():
                    return time.monotonic()
        except urllib.error.URLError:
            pass
        time.sleep(0.05)
    raise TimeoutError(words)


def saved(path: Path, old: str, word: str) -> None:
    """Put a word before a line of a file, as an editor would save it."""
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(rf"(?: merke\d+\w)*{re.escape(old)}", f" {word}{old}", text, count=1), "utf-8"
    )


def main() -> None:
    """Print the medians."""
    options = argparse.ArgumentParser()
    options.add_argument("--runs", type=int, default=5)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as place:
        folder = copied(Path(place))
        command = [sys.executable, "-c", "from handbook_ext.cli import main; main()"]
        # A pipe that nobody reads would fill, and the server wait.
        printed = folder / "printed.txt"
        begun = time.monotonic()
        with printed.open("wb") as out:
            server = subprocess.Popen(
                [*command, "--conf", str(folder), "preview"], stdout=out, stderr=subprocess.STDOUT
            )
        try:
            address = address_of(server, printed) + SHOWN
            first = wait_for(address, "handbook-question") - begun
            times: dict[str, list[float]] = {PAGE: [], QUIZ: []}
            for run in range(runs):
                for name, old in ((PAGE, "\n## Hvorfor"), (QUIZ, "\n    prompt:")):
                    word = f"merke{run}{'s' if name == PAGE else 'q'}"
                    start = time.monotonic()
                    saved(folder / name, old, word)
                    times[name].append(wait_for(address, word) - start)
        finally:
            server.terminate()
            server.wait()
    print(f"From saving to seeing in the preview, median of {runs} runs\n")
    print(f"the first build            {first:6.1f} s")
    page, quiz = (statistics.median(times[name]) for name in (PAGE, QUIZ))
    print(f"a page                     {page:6.1f} s")
    print(f"a question                 {quiz:6.1f} s   {quiz / page:.2f} × a page   aim 2")
    words = "from saving a question to seeing it in the preview"
    record("preview", [Aim(words, quiz, 2, "s", f"a page {page:.1f} s")])


if __name__ == "__main__":
    main()
