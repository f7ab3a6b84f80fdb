"""The unit tests beside the page's scripts, which need no browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BUILD = Path(__file__).parents[2] / "src/handbook_ext/browser/build.py"


def test_the_scripts_of_the_page_pass_the_tests_beside_them() -> None:
    command = [sys.executable, str(BUILD), "test"]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
