"""What ``bench`` runs, and when the table of aims may be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bench import aims
from bench.aims import ORDER, Aim, record
from tasks.measuring import measurements

from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TABLE = f"# Handbook\n\n{aims.START}\n\n| an unmet row |\n\n{aims.END}\n\nAfter it.\n"


@pytest.fixture
def readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a README of its own, and let what is measured be kept beside it."""
    path = tmp_path / "README.md"
    path.write_text(TABLE, encoding="utf-8")
    monkeypatch.setattr(aims, "README", path)
    monkeypatch.setattr(aims, "RECORDS", tmp_path / "bench")
    return path


@pytest.mark.parametrize("given", [[], ["3"], ["3", "weasyprint"]])
def test_each_script_is_given_only_what_it_takes(given: list[str]) -> None:
    for command in measurements(given):
        script, words = command[2], command[3:]
        source = ROOT.joinpath(*script.split(".")).with_suffix(".py").read_text(encoding="utf-8")
        options = {word for word in words if word.startswith("-")}
        assert all(f'add_argument("{option}"' in source for option in options), script
        if words and not options:
            assert "sys.argv[1" in source, script
            assert "argparse" not in source, script
        assert script == "bench.printing" or "weasyprint" not in words


def test_a_number_of_runs_reaches_what_is_measured_by_medians() -> None:
    given = {command[2]: command[3:] for command in measurements(["3"])}
    assert given["bench.first_verdict"] == given["bench.printing"] == ["3"]
    assert given["bench.preview"] == ["--runs", "3"]


@pytest.mark.parametrize("given", [["three"], ["0"], ["--runs", "3"], ["3", "weasyprint", "4"]])
def test_what_bench_cannot_understand_is_said_before_anything_is_measured(given: list[str]) -> None:
    with pytest.raises(SystemExit, match="bench takes a number of runs"):
        measurements(given)


def test_all_that_has_an_aim_is_measured_before_the_table_is_written() -> None:
    *scripts, last = [command[2] for command in measurements([])]
    assert last == "bench.aims"
    assert {f"bench.{name}" for name in ORDER} <= set(scripts)


def test_the_table_is_left_alone_while_something_has_not_been_measured(readme: Path) -> None:
    for script in ORDER:
        if script != "building":
            record(script, [Aim("the wait", 1, 2, "s")])
    with pytest.raises(SystemExit) as ended:
        aims.main()
    assert "\n  python -m bench.building\n" in str(ended.value)
    assert "bench.preview" not in str(ended.value)
    assert readme.read_text(encoding="utf-8") == TABLE


def test_the_table_has_a_row_for_each_aim_and_what_stands_around_it_is_kept(readme: Path) -> None:
    for number, script in enumerate(ORDER):
        record(script, [Aim(f"the wait for {script}", number, 4, "s")])
    aims.main()
    text = readme.read_text(encoding="utf-8")
    assert text.startswith(f"# Handbook\n\n{aims.START}\n\n| | measured")
    assert text.endswith(f"|\n\n{aims.END}\n\nAfter it.\n")
    assert "an unmet row" not in text
    assert [line.split(" | ")[0] for line in text.splitlines() if "the wait" in line] == [
        f"| the wait for {script}" for script in ORDER
    ]
