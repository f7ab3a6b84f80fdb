"""Hatchling's hook: a wheel holds the built browser files."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BrowserFiles(BuildHookInterface[Any]):
    """Bundle ``src/handbook_ext/browser`` before the package is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run the same program as the project's own commands do."""
        script = Path(self.root, "src", "handbook_ext", "browser", "build.py")
        subprocess.run([sys.executable, script], check=True)
