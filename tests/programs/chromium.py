"""Find a browser of the Chromium family, or install one: ``python -m tests.programs.chromium``.

It looks, in this order, for the environment variable ``HANDBOOK_CHROMIUM``, Chromium's headless
shell (which takes half the time), other installed browsers, and Playwright's download.
If the headless shell is missing, it is installed from Debian's packages where that is allowed; if
there is still no browser, Chromium is installed, or else Playwright's download is tried.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.programs.program import Program, install, require, version

VARIABLE = "HANDBOOK_CHROMIUM"
SHELL = Program(VARIABLE, ("chromium-headless-shell",), ("chromium-headless-shell",))
PROGRAM = Program(
    VARIABLE,
    (
        *SHELL.places,
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "brave-browser",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ),
    ("chromium",),
)
# For each new window Chromium loads two pages of its own, for an address bar that nobody sees:
# more work than one of our pages. This list replaces Playwright's, so it repeats that.
WITHOUT = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
SWITCHES = (
    "--no-sandbox",  # tests may run as root, and open only our own pages
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(WITHOUT)}",
)
MISSING = (
    "No browser of the Chromium family was found, and none could be installed. "
    "Install Chromium or Chrome (Debian: apt-get install chromium), or set "
    "HANDBOOK_CHROMIUM to its path, and run the tests again."
)


def find() -> Path | None:
    """Return the browser's program, or ``None``."""
    found = PROGRAM.find()
    if found:
        return found
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.is_file() else None


def missing() -> list[str]:
    """Return a sentence that says how to get a browser, if there is none."""
    return [] if find() else [MISSING]


def get() -> None:
    """Install a browser from Debian's packages, else by Playwright's download."""
    if not install(*PROGRAM.packages):
        print("Downloading Playwright's Chromium …", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> None:
    """Print which browser the tests will use; exit with an error when there is none."""
    if not SHELL.find():
        install(*SHELL.packages)
    require(missing, get)
    print(f"Browser tests use {version(find(), '--version')}", flush=True)


if __name__ == "__main__":
    main()
