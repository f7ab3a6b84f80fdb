"""A program that the tests start: found on the machine, or installed as Debian's package."""

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
    """Where a program may be, unless its variable in the environment says where it is."""

    variable: str
    places: tuple[str, ...]
    packages: tuple[str, ...]
    """Debian's, that have it."""

    def find(self) -> Path | None:
        """Return its path, or ``None`` when it is missing."""
        named = os.environ.get(self.variable)
        for place in [named] if named else self.places:
            found = shutil.which(place)
            if found:
                return Path(found)
            for path in sorted(Path("/").glob(place.removeprefix("/"))) if "*" in place else ():
                return path
        return None


def install(*packages: str) -> bool:
    """Install Debian's packages where this user may; return whether it was tried."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    print(f"Installing Debian's {', '.join(packages)} …", flush=True)
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    # A server would take its port as soon as it is installed.
    quiet = {**os.environ, "RUNLEVEL": "1", "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False, env=quiet)
    return True


def require(missing: Callable[[], list[str]], get: Callable[[], object]) -> None:
    """Get what is missing; end with an error that says so when it is missing still."""
    if missing():
        get()
    lacking = missing()
    if lacking:
        sys.exit("\n".join(lacking))


def version(program: Path | None, switch: str) -> str:
    """Return a program and what it says when asked for its version."""
    reported = subprocess.run([str(program), switch], capture_output=True, text=True, check=False)
    return f"{program} ({reported.stdout.strip() or reported.stderr.strip()})"
