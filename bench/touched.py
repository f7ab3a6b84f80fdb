"""Measure what one changed word in a quiz costs in Sunndal's own handbook: ``python -m bench.touched``.

All steps of ``serve`` are run cold, with nothing changed, and after a word was changed in a reason of one question. Beside the
seconds it counts what the last run read, wrote and typeset, and how much of that became another: a page may well show the question
among two hundred, or count how many of a rule's questions a reader has answered.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.aims import Aim, record
from bench.preview import copied

if TYPE_CHECKING:
    from collections.abc import Iterator

QUIZ = "quizzes/varsom.yaml"
WORD, OTHER = "når du er sliten,", "når du er trett,"
PAGES, POOLS, PDFS = PATTERNS = ("*.html", "*.pool.js", "*.pdf")
STEPS = {
    "pages": ("html", ""),
    "PDFs": ("print", "trykk"),
    "packages": ("lms", "lms"),
    "links": ("html", ""),
}
"""The builder and the folder of each step, as ``tasks/plan.py`` has them."""


class Run(NamedTuple):
    """What one run of all steps took, in seconds, and the names of the pages that the first of them read."""

    seconds: dict[str, float]
    read: set[str]


class State(NamedTuple):
    """A file as it lies there."""

    written: int
    content: str


def ran(handbook: Path) -> Run:
    """Run all steps."""
    seconds, begun = {}, time.time_ns()
    for step, (builder, folder) in STEPS.items():
        doctrees = ["-d", f"_build/doctrees/{builder}"]
        lite = [] if builder == "html" else ["-D", "handbook_lite=0"]
        command = ["-q", "-W", "-j", "auto", "-c", ".", *lite, *doctrees, "-b", builder, "docs"]
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "sphinx", *command, f"_build/html/{folder}"],
            cwd=handbook,
            check=True,
        )
        seconds[step] = time.perf_counter() - start
    with handbook.joinpath("_build/doctrees/html/environment.pickle").open("rb") as kept:
        times = pickle.load(kept).all_docs  # noqa: S301 - Sphinx wrote it just now
    return Run(seconds, {page for page, read in times.items() if read > begun // 1000})


def files(handbook: Path, pattern: str) -> dict[Path, State]:
    """Return the files of the site whose names match, as they are."""
    found = handbook.joinpath("_build/html").rglob(pattern)
    return {
        path: State(path.stat().st_mtime_ns, sha256(path.read_bytes()).hexdigest())
        for path in found
    }


def written(before: dict[Path, State], now: dict[Path, State]) -> list[Path]:
    """Return the files that were written."""
    return [path for path, state in now.items() if state != before.get(path)]


def changed(before: dict[Path, State], now: dict[Path, State]) -> list[Path]:
    """Return the files that became others."""
    return [path for path in now if path not in before or now[path].content != before[path].content]


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        handbook = copied(Path(folder))
        runs = {"cold": ran(handbook), "nothing changed": ran(handbook)}
        before = {name: files(handbook, name) for name in PATTERNS}
        quiz = handbook / QUIZ
        text = quiz.read_text(encoding="utf-8")
        quiz.write_text(text.replace(WORD, OTHER), encoding="utf-8")
        runs["one word changed"] = ran(handbook)
        now = {name: files(handbook, name) for name in PATTERNS}
        others = {name: changed(before[name], now[name]) for name in PATTERNS}
        site = handbook / "_build" / "html"
        shown = {
            path.relative_to(site).as_posix().split(".")[0]
            for path in (*others[PAGES], *others[POOLS])
        }
    print(f"\n{'':<18}" + "".join(f"{step:>10}" for step in (*STEPS, "all")))
    for name, run in runs.items():
        row = (*run.seconds.values(), sum(run.seconds.values()))
        print(f"{name:<18}" + "".join(f"{seconds:>8.1f} s" for seconds in row))
    read = runs["one word changed"].read
    in_vain, typeset = read - shown, written(before[PDFS], now[PDFS])
    print(
        f"\nOf {len(before[PAGES])} pages, {len(read)} were read, {len(in_vain)} of them in vain:"
    )
    print(", ".join(sorted(read)))
    print(
        f"{len(written(before[PAGES], now[PAGES]))} were written, {len(others[PAGES])} of them other,"
    )
    print(f"and {len(others[POOLS])} files beside them.")
    print(f"Of {len(before[PDFS])} PDFs, {len(typeset)} were typeset.")
    record("touched", list(aims(before, read, in_vain, typeset, others[PDFS])))


def aims(
    before: dict[str, dict[Path, State]],
    read: set[str],
    in_vain: set[str],
    typeset: list[Path],
    other_pdfs: list[Path],
) -> Iterator[Aim]:
    """Yield what was done in vain."""
    what = "pages read in vain after a word changed in one quiz of Sunndal's"
    yield Aim(what, len(in_vain), 0, "", f"{len(read)} of {len(before[PAGES])} read")
    what = "PDFs typeset in vain after it"
    beside = f"{len(typeset)} of {len(before[PDFS])} typeset"
    yield Aim(what, len(typeset) - len(other_pdfs), 0, "", beside)


if __name__ == "__main__":
    main()
