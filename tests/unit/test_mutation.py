"""Mutation testing: which modules can be named."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.prose import ROOT

if TYPE_CHECKING:
    from pathlib import Path

RUN = ROOT / "mutation" / "run.py"


@pytest.mark.parametrize("name", ["{folder}/settings", "../locale", "services"])
def test_what_is_no_module_of_the_engine_is_said_at_once_and_nothing_is_written(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("kept = true\n", encoding="utf-8")
    wanted = name.format(folder=tmp_path)
    ran = subprocess.run(
        [sys.executable, str(RUN), wanted], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"There is no {wanted} in src/handbook_ext/engine. ")
    assert path.read_text(encoding="utf-8") == "kept = true\n"
