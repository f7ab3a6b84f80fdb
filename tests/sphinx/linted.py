"""The output of ``handbook lint`` for a handbook."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from handbook_ext.cli import main

if TYPE_CHECKING:
    from tests.sphinx.small_handbook import Handbook


def run(handbook: Handbook) -> list[dict[str, str | int]]:
    """Run lint; return its messages."""
    conf = str(handbook.folder / "docs")
    result = CliRunner().invoke(main, ["--conf", conf, "lint", "--format", "json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    found: list[dict[str, str | int]] = json.loads(result.stdout)
    assert result.exit_code == (1 if found else 0)
    return found


def at(reported: list[dict[str, str | int]], path: str) -> list[tuple[str | int, str]]:
    """Return the lines and messages for a file."""
    return [
        (entry["line"], str(entry["message"])) for entry in reported if path in str(entry["path"])
    ]


def assert_reported(found: list[tuple[str | int, str]], wanted: dict[int, str]) -> None:
    """Check the lines of the messages, and how each message begins."""
    assert [line for line, _message in found] == list(wanted), found
    for (_line, message), beginning in zip(found, wanted.values(), strict=True):
        assert message.startswith(beginning), message
