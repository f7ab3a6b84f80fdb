"""Find a browser of the Chromium family, or get one: ``python tests/browser/chromium.py``.

Looked for in this order: the environment variable ``HANDBOOK_CHROMIUM``, the
programs of the machine, Playwright's own download. When there is none, Debian's
package is installed where that is allowed, else Playwright's download is tried.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

PROGRAMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "brave-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
# Chromium loads two pages of its own for each new window, for an address bar that nobody sees:
# more work than a page of ours. A list of our own replaces Playwright's, so that is in it.
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
    "--no-sandbox",  # tests may run as root, and open nothing but our own pages
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
    """Return the browser's program, or ``None`` when there is none."""
    named = os.environ.get("HANDBOOK_CHROMIUM")
    for program in [named] if named else PROGRAMS:
        found = shutil.which(program)
        if found:
            return Path(found)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.is_file() else None


def install() -> None:
    """Install a browser by Debian's package as root, else by Playwright's download."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Debian's chromium …", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
    else:
        print("Downloading Playwright's Chromium …", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> None:
    """Say which browser the tests will use; end with an error when there is none."""
    if find() is None:
        install()
    browser = find()
    if browser is None:
        sys.exit(MISSING)
    version = subprocess.run([browser, "--version"], capture_output=True, text=True, check=False)
    print(f"Browser tests use {browser} ({version.stdout.strip()})", flush=True)


if __name__ == "__main__":
    main()
