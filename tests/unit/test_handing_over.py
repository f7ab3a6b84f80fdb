"""Handing a command over to nox: what it gets, and which folders are removed first."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tasks.handing_over import PLAIN, chosen, hand_over, sessions_of
from tasks.install import INSTALLED

from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SAYING = """#!/bin/sh
printf '%s\\n' "$@" > "$0.told"
exit 3
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a folder with the project's sessions, where nox is installed: a program that says what it was told."""
    folder = tmp_path / "clone"
    nox = folder / ".nox" / "nox"
    (nox / "bin").mkdir(parents=True)
    (folder / "locks").mkdir()
    shutil.copy(ROOT / "noxfile.py", folder)
    for copy in (folder / "locks" / "nox.txt", nox / INSTALLED):
        copy.write_text("nox==1\n", encoding="utf-8")
    python = nox / "bin" / "python"
    python.write_text(SAYING, encoding="utf-8")
    python.chmod(0o755)
    for name in ("tests/unit", "docs", ".nox/test", ".nox/lint", ".nox/docs-ext", ".nox/whole"):
        folder.joinpath(name).mkdir(parents=True)
    return folder


def folders(clone: Path) -> set[str]:
    """Return the folders that are there, of those that a command might take for half made."""
    every = ("tests/unit", "docs", ".nox/test", ".nox/lint", ".nox/docs-ext", ".nox/whole")
    return {name for name in every if clone.joinpath(name).is_dir()}


@pytest.mark.parametrize(
    "given",
    [
        ["test", "--", "{clone}/tests/unit"],
        ["test", "--", "../docs", "../tests/unit"],
        ["test", "--", "..", ".", ""],
        ["test", "--", "lint", "docs-ext", "whole"],
        ["test", "{clone}/tests/unit", "../docs", "..", ".", "", "./lint", "whole"],
        ["--list", "test", "--envdir", "{clone}/docs"],
    ],
)
def test_a_command_removes_the_half_made_environment_of_its_session_and_no_other_folder(
    clone: Path, given: list[str]
) -> None:
    before = folders(clone)
    arguments = [word.format(clone=clone) for word in given]
    assert hand_over(clone / "noxfile.py", arguments) == 3
    assert folders(clone) == before - {".nox/test"}
    told = clone.joinpath(".nox", "nox", "bin", "python.told").read_text(encoding="utf-8")
    expected = ["-m", "nox", "--noxfile", str(clone / "noxfile.py"), "--session", *arguments]
    assert told == "".join(f"{word}\n" for word in expected)


@pytest.mark.parametrize(
    ("arguments", "removed"),
    [([], {".nox/test", ".nox/lint"}), (["docs-ext", "lint"], {".nox/docs-ext", ".nox/lint"})],
)
def test_each_session_that_is_named_or_usual_begins_without_what_was_broken_off(
    clone: Path, arguments: list[str], removed: set[str]
) -> None:
    before = folders(clone)
    hand_over(clone / "noxfile.py", arguments)
    assert folders(clone) == before - removed


def test_an_environment_that_was_installed_to_the_end_is_kept(clone: Path) -> None:
    clone.joinpath(".nox", "test", INSTALLED).write_text("pytest==1\n", encoding="utf-8")
    before = folders(clone)
    hand_over(clone / "noxfile.py", ["test"])
    assert folders(clone) == before


def test_words_for_a_sessions_own_program_do_not_hide_the_lines_of_nox() -> None:
    assert chosen(["nox", "--session", "test", "--", "-k", "serve"], PLAIN) == []
    assert chosen(["nox", "--session", "serve", "--", "8001"], PLAIN) == ["serve"]


def test_the_sessions_are_those_of_the_noxfile() -> None:
    found = sessions_of(ROOT / "noxfile.py")
    assert found >= {*PLAIN, "test", "lint", "docs-ext", "bench"}
    assert not found & {"provide", "hand-over", "translations"}
