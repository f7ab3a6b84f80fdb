"""Measure what one changed word in a quiz costs in Sunndal's own handbook: ``python -m bench.touched``.

All steps of ``serve`` are run cold, with nothing changed, and after a word was changed in a reason of one question. Beside the
seconds it counts what the last run read, wrote and typeset, and how much of that became another: a page may well show the question
among two hundred, or count how many of a rule's questions a reader has answered.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from bench.aims import Aim, record
from bench.preview import copied

QUIZ = "quizzes/varsom.yaml"
WORD, OTHER = "når du er sliten,", "når du er trett,"
STEPS = {
    "pages": ("html", ""),
    "PDFs": ("print", "trykk"),
    "packages": ("lms", "lms"),
    "links": ("html", ""),
}
"""The builder and the folder of each step, as ``tasks/plan.py`` has them."""


class Run(NamedTuple):
    """What one run of all steps took, in seconds, and how many pages the first of them read."""

    seconds: dict[str, float]
    read: int


class State(NamedTuple):
    """A file as it lies there."""

    written: int
    content: str


def ran(handbook: Path) -> Run:
    """Run all steps."""
    seconds, read = {}, []
    for step, (builder, folder) in STEPS.items():
        doctrees = ["-d", f"_build/doctrees/{builder}"]
        lite = [] if builder == "html" else ["-D", "handbook_lite=0"]
        command = ["-W", "-j", "auto", "-c", ".", *lite, *doctrees, "-b", builder, "docs"]
        start = time.perf_counter()
        said = subprocess.run(
            [sys.executable, "-m", "sphinx", *command, f"_build/html/{folder}"],
            cwd=handbook,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        seconds[step] = time.perf_counter() - start
        read += re.findall(r"(\d+) added, (\d+) changed", said)
    return Run(seconds, sum(map(int, read[0])))


def files(handbook: Path, pattern: str) -> dict[Path, State]:
    """Return the files of the site whose names match, as they are."""
    found = handbook.joinpath("_build/html").rglob(pattern)
    return {
        path: State(path.stat().st_mtime_ns, sha256(path.read_bytes()).hexdigest())
        for path in found
    }


def compared(before: dict[Path, State], now: dict[Path, State]) -> tuple[int, int]:
    """Return how many files were written, and how many became others."""
    written = [path for path, state in now.items() if state != before.get(path)]
    others = [
        path for path in written if path not in before or now[path].content != before[path].content
    ]
    return len(written), len(others)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        handbook = copied(Path(folder))
        runs = {"cold": ran(handbook), "nothing changed": ran(handbook)}
        pages, pools, pdfs = (files(handbook, name) for name in ("*.html", "*.pool.js", "*.pdf"))
        quiz = handbook / QUIZ
        text = quiz.read_text(encoding="utf-8")
        quiz.write_text(text.replace(WORD, OTHER), encoding="utf-8")
        runs["one word changed"] = ran(handbook)
        written, others = compared(pages, files(handbook, "*.html"))
        beside = compared(pools, files(handbook, "*.pool.js"))[1]
        typeset, other_pdfs = compared(pdfs, files(handbook, "*.pdf"))
        shutil.rmtree(handbook / "_build")
    print(f"\n{'':<18}" + "".join(f"{step:>10}" for step in (*STEPS, "all")))
    for name, run in runs.items():
        row = (*run.seconds.values(), sum(run.seconds.values()))
        print(f"{name:<18}" + "".join(f"{seconds:>8.1f} s" for seconds in row))
    read = runs["one word changed"].read
    print(
        f"\nOf {len(pages)} pages, {read} were read and {written} written; {others} became others, and {beside} files beside them."
    )
    print(f"Of {len(pdfs)} PDFs, {typeset} were typeset; {other_pdfs} became others.")
    record(
        "touched",
        [
            Aim(
                "pages read in vain after a word changed in one quiz of Sunndal's",
                max(0, read - others - beside),
                0,
                "",
                f"{read} of {len(pages)} are read; as many became others, or their files with all questions",
            ),
            Aim(
                "PDFs typeset in vain after it",
                typeset - other_pdfs,
                0,
                "",
                f"{typeset} of {len(pdfs)} are typeset",
            ),
        ],
    )


if __name__ == "__main__":
    main()
