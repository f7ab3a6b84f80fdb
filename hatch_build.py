"""Hatchling's hook: a wheel holds the built browser files and the compiled catalogues."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuiltFiles(BuildHookInterface[Any]):
    """Make what is not in git before the package is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run the same programs as the project's own commands do."""
        package = Path(self.root, "src", "handbook_ext")
        for script in ("locale/compile.py", "browser/build.py"):
            subprocess.run([sys.executable, package / script], check=True)
