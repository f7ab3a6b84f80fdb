"""A program that the tests start: already installed, or installed as a Debian package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Program(NamedTuple):
    """A program's possible names, and the environment variable that overrides them."""

    variable: str
    places: tuple[str, ...]
    packages: tuple[str, ...]
    """The Debian packages with the program."""

    def find(self) -> Path | None:
        """Return its path, or ``None``."""
        named = os.environ.get(self.variable)
        for place in [named] if named else self.places:
            found = shutil.which(place)
            if found:
                return Path(found)
            for path in sorted(Path("/").glob(place.removeprefix("/"))) if "*" in place else ():
                return path
        return None


def install(*packages: str) -> bool:
    """Install Debian packages where this user may; return whether that was tried."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    print(f"Installing Debian's {', '.join(packages)} …", flush=True)
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    # A server would otherwise start and take its port when installed.
    quiet = {**os.environ, "RUNLEVEL": "1", "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False, env=quiet)
    return True


def require(missing: Callable[[], list[str]], get: Callable[[], object]) -> None:
    """Get what is missing; exit with an error if something is still missing afterwards."""
    if missing():
        get()
    lacking = missing()
    if lacking:
        sys.exit("\n".join(lacking))


def version(program: Path | None, switch: str) -> str:
    """Return a program's path and its version."""
    reported = subprocess.run([str(program), switch], capture_output=True, text=True, check=False)
    return f"{program} ({reported.stdout.strip() or reported.stderr.strip()})"
