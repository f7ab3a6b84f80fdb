"""Pin every package of each dependency group, with hashes: ``python locks/update.py``.

Run it in an environment with the group ``lint`` after changing
``[dependency-groups]`` in ``pyproject.toml``. The files name no index, so that
each machine uses its own.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent

GROUPS = ("nox", "docs", "test", "lint", "conformance", "mutation", "bench", "release")

for at, group in enumerate(GROUPS):
    # A package has the same version in every environment.
    before = [f"--constraint={FOLDER / earlier}.txt" for earlier in GROUPS[:at]]
    options = ["--universal", "--python-version=3.11", "--generate-hashes", "--quiet"]
    options += ["--no-annotate"]  # or every package would list the earlier files
    options += [
        "--no-strip-extras"
    ]  # pip accepts a hash for a package with an extra only where the extra is named
    options += [*before, "--group", group, f"--output-file={FOLDER / group}.txt"]
    options += ["--custom-compile-command=python locks/update.py"]
    command = [sys.executable, "-m", "uv", "pip", "compile", *options, *sys.argv[1:]]
    subprocess.run(command, cwd=FOLDER.parent, check=True)
