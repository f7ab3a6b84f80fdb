"""The steps of the project's commands: what is printed, and what a command that was broken off leaves."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tasks.install import INSTALLED, drop_half_made, is_installed
from tasks.steps import Step, Steps
from tasks.words import ENGLISH

from tests.builds import Builds, builds
from tests.prose import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Pages = Callable[..., tuple[int, str]]

PROGRAM = ROOT / "tasks" / "pages.py"
SMALL = ROOT / "tests" / "sphinx" / "roots" / "test-handbook"
HOLD = '''

def hold(*_given):
    """Say that the moment has come, and wait to be stopped."""
    import os, pathlib, signal
    pathlib.Path(os.environ["HELD"]).touch()
    signal.pause()


def setup(app):
    import os
    if os.environ.get("HOLD_AT"):
        app.connect(os.environ["HOLD_AT"], hold, priority=1)
'''
DIFFERENT = {"environment.pickle", ".buildinfo"}


@pytest.fixture
def handbook(tmp_path: Path) -> Path:
    folder = tmp_path / "handbook"
    shutil.copytree(SMALL, folder)
    conf = folder / "docs" / "conf.py"
    conf.write_text(conf.read_text(encoding="utf-8") + HOLD, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def handbook_builds() -> Iterator[Builds]:
    with builds("handbook_ext") as started:
        yield started


@pytest.fixture
def pages(handbook: Path, handbook_builds: Builds) -> Pages:
    """Return what builds the pages, and breaks off where a hold is asked for: it gives the status and what was said."""
    built = handbook / "_build"

    def build(*, hold_at: str = "", words: tuple[str, ...] = ()) -> tuple[int, str]:
        held = handbook / "held"
        held.unlink(missing_ok=True)
        options = (*words, "-W", "-d", str(built / "doctrees"), str(handbook / "docs"))
        moment = {"HOLD_AT": hold_at, "HELD": str(held)}
        started = handbook_builds.start(PROGRAM, built / "html", *options, env=moment)
        while hold_at and not held.exists() and is_running(started):
            time.sleep(0.02)
        if held.exists():
            os.kill(started, signal.SIGINT)
        return handbook_builds.end()

    return build


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def content(site: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(site)): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.name not in DIFFERENT
    }


@pytest.mark.parametrize("moment", ["env-before-read-docs", "html-page-context", "build-finished"])
def test_a_build_that_is_broken_off_leaves_no_site_and_the_next_one_makes_it_whole(
    handbook: Path, pages: Pages, moment: str
) -> None:
    site = handbook / "_build" / "html"
    assert pages()[0] == 0
    rule = handbook / "docs" / "rolle.md"
    rule.write_text(rule.read_text(encoding="utf-8") + "\nEtter dette.\n", encoding="utf-8")
    quiz = handbook / "quizzes" / "taushetsplikt.yaml"
    quiz.write_text(
        quiz.read_text(encoding="utf-8").replace("Gardiner røper ingen.", "Ingen ser det."), "utf-8"
    )
    status, said = pages(hold_at=moment)
    assert status != 0
    assert "Traceback" not in said
    assert not site.exists()
    assert pages()[0] == 0
    made = content(site)
    assert b"Etter dette." in made["rolle.html"]
    assert b"Ingen ser det." in made["taushetsplikt.html"]
    shutil.rmtree(handbook / "_build")
    assert pages()[0] == 0
    assert content(site) == made


def test_a_site_that_is_being_read_keeps_its_name_and_is_mended_the_next_time(
    handbook: Path, pages: Pages
) -> None:
    site = handbook / "_build" / "html"
    assert pages()[0] == 0
    quiz = handbook / "quizzes" / "taushetsplikt.yaml"
    quiz.write_text(
        quiz.read_text(encoding="utf-8").replace("Gardiner røper ingen.", "Ingen ser det."), "utf-8"
    )
    assert pages(hold_at="doctree-resolved", words=("--in-place",))[0] != 0
    assert site.joinpath("index.html").is_file()
    assert pages()[0] == 0
    assert b"Ingen ser det." in site.joinpath("taushetsplikt.html").read_bytes()


def test_a_site_with_a_warning_is_not_put_up_and_pdfs_made_meanwhile_are_kept(
    handbook: Path, pages: Pages
) -> None:
    site = handbook / "_build" / "html"
    page = handbook / "docs" / "rolle.md"
    whole = page.read_text(encoding="utf-8")
    page.write_text(whole + "\n[](finnes-ikke.md)\n", encoding="utf-8")
    status, said = pages()
    assert status == 1
    assert "rolle.md" in said
    assert not site.exists()
    site.joinpath("trykk").mkdir(parents=True)
    site.joinpath("trykk", "handboka.pdf").write_bytes(b"%PDF-")
    page.write_text(whole, encoding="utf-8")
    assert pages()[0] == 0
    assert site.joinpath("index.html").is_file()
    assert site.joinpath("trykk", "handboka.pdf").is_file()


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def timeless(capsys: pytest.CaptureFixture[str]) -> str:
    return re.sub(r"(\d+ min )?\d+ s\b", "N s", capsys.readouterr().out)


def test_a_step_is_one_line_and_the_next_time_it_says_how_long_it_took(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps(tmp_path / "logg.txt", tmp_path / "tider.json", {})
    plan = [Step("Bygger", [python("print('Running Sphinx')")]), Step("Lager", [])]
    steps.run(plan)
    assert timeless(capsys) == "[1/2] Bygger … ferdig på N s\n[2/2] Lager … ferdig på N s\n"
    steps.run(plan[:1], before=1, after=1)
    assert timeless(capsys) == "[2/3] Bygger … (sist N s) ferdig på N s\n"
    assert "Running Sphinx" in steps.log.read_text(encoding="utf-8")


def test_steps_of_a_command_about_the_code_are_told_in_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps(tmp_path / "log.txt", tmp_path / "times.json", {}, ENGLISH)
    with pytest.raises(SystemExit):
        steps.run([Step("Building", []), Step("Checking", [python("raise SystemExit('No disk')")])])
    told = timeless(capsys).splitlines()
    assert told[:2] == ["[1/2] Building … done in N s", "[2/2] Checking … failed after N s"]
    assert told[-1] == f"All that was written is in {steps.log}"


def test_a_step_that_fails_shows_its_warnings_and_names_the_log_and_nothing_more_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps(tmp_path / "logg.txt", tmp_path / "tider.json", {})
    said = "loading settings\\nquizzes/a.yaml:3: WARNING: Noe er galt. [handbook.quiz]"
    after = tmp_path / "etter"
    plan = [
        Step("Leser", [python("print('x.md:1: WARNING: Fra før.')")]),
        Step("Bygger", [python(f"print('{said}'); raise SystemExit(1)")]),
        Step("Lager", [python(f"open({str(after)!r}, 'w')")]),
    ]
    with pytest.raises(SystemExit) as ended:
        steps.run(plan)
    assert ended.value.code == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("[2/3] Bygger … gikk galt etter ")
    assert lines[2:] == [
        "quizzes/a.yaml:3: WARNING: Noe er galt. [handbook.quiz]",
        f"Alt som ble skrevet, er i {steps.log}",
    ]
    assert not after.exists()


def test_a_program_that_fails_without_a_warning_shows_its_last_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps(tmp_path / "logg.txt", tmp_path / "tider.json", {})
    code = "print(*range(50), sep='\\n'); raise SystemExit('Disken er full')"
    with pytest.raises(SystemExit):
        steps.run([Step("Lager", [python(code)])])
    lines = capsys.readouterr().out.splitlines()
    assert "Disken er full" in lines
    assert "49" in lines
    assert "3" not in lines


def test_an_environment_is_dropped_unless_it_was_installed_to_the_end(tmp_path: Path) -> None:
    lock = tmp_path / "docs.txt"
    lock.write_text("sphinx==9.0.4\n", encoding="utf-8")
    home = tmp_path / "docs"
    home.mkdir()
    drop_half_made(home)
    assert not home.exists()
    home.mkdir()
    home.joinpath(INSTALLED).write_text("sphinx==9.0.3\n", encoding="utf-8")
    drop_half_made(home)
    assert home.is_dir()
    assert not is_installed(home, lock)
    shutil.copy(lock, home / INSTALLED)
    assert is_installed(home, lock)
