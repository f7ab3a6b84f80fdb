"""Install what a lock pins, and this package: ``python -m tasks.install <python> <lock>``.

uv does it in a small part of pip's time. It does not read pip's settings, so where it finds no packages, pip is asked.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

INSTALLED = "installed.txt"
"""What an environment has installed: a copy of its lock, which is there only when all of it is."""


def is_installed(home: Path, lock: Path) -> bool:
    """Tell whether an environment has all that a lock pins."""
    kept = home / INSTALLED
    return kept.is_file() and kept.read_bytes() == lock.read_bytes()


def drop_half_made(home: Path) -> None:
    """Remove an environment whose installation was broken off: nobody knows what is in it."""
    if home.is_dir() and not home.joinpath(INSTALLED).is_file():
        shutil.rmtree(home)


def install(python: Path, lock: Path) -> bool:
    """Install into the environment of a Python; tell whether all went well."""
    kept = python.parents[1] / INSTALLED
    kept.unlink(missing_ok=True)
    with_uv = [sys.executable, "-m", "uv", "pip", "install", "--python", str(python)]
    with_pip = [str(python), "-m", "pip", "install"]
    for command in (with_uv, with_pip):
        if command is with_pip:
            subprocess.run([str(python), "-m", "ensurepip"], check=False)
        pinned = [*command, "--require-hashes", "-r", str(lock)]
        own = [*command, "--no-deps", "--no-build-isolation", "-e", "."]
        if all(subprocess.run(each, check=False).returncode == 0 for each in (pinned, own)):
            shutil.copy(lock, kept)
            return True
    return False


if __name__ == "__main__":
    sys.exit(0 if install(Path(sys.argv[1]), Path(sys.argv[2])) else 1)
