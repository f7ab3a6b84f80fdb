"""The unit tests beside the page's scripts, which need no browser, and the bytecode they load."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

BROWSER = Path(__file__).parents[2] / "src/handbook_ext/browser"
BUILD = BROWSER / "build.py"


def test_the_scripts_of_the_page_pass_the_tests_beside_them() -> None:
    command = [sys.executable, str(BUILD), "test"]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_bytecode_that_somebody_may_be_reading_is_left_alone_when_nothing_has_changed() -> None:
    files = [*BROWSER.glob("compiled/**/*.mpy")]
    before = {path: path.stat().st_mtime_ns for path in files}
    subprocess.run([sys.executable, str(BROWSER / "bytecode.py")], check=True)
    assert before
    assert {path: path.stat().st_mtime_ns for path in files} == before


def test_bytecode_of_a_changed_module_replaces_the_old_and_that_of_a_removed_one_goes(
    tmp_path: Path,
) -> None:
    fresh, old = tmp_path / "fresh", tmp_path / "old"
    for file, text in {
        fresh / "a/b.mpy": "new",
        old / "a/b.mpy": "old",
        old / "c.mpy": "c",
    }.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    runpy.run_path(str(BROWSER / "bytecode.py"))["take_over"](fresh, old)
    assert [path.relative_to(old).as_posix() for path in old.rglob("*.mpy")] == ["a/b.mpy"]
    assert old.joinpath("a/b.mpy").read_text("utf-8") == "new"
