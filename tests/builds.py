"""Builds with Sphinx in processes of their own, each forked from one that has loaded it.

Some themes change Sphinx for all that is built after them in a process. A new process for each build
would load all of Sphinx each time, which takes longer than to build a small handbook.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sphinx.application import builtin_extensions
from sphinx.cmd.build import main

if TYPE_CHECKING:
    from collections.abc import Iterator

Build = Callable[..., str]
ROOT = Path(__file__).parents[1]
USUAL = ("myst_parser.parsers.sphinx_", "sphinx_design.extension", "bs4", "sphinx.ext.mathjax")
"""What most builds load besides Sphinx."""


@contextmanager
def builds(*packages: str) -> Iterator[Build]:
    """Yield what runs ``sphinx-build`` with arguments, after Sphinx and some packages have been loaded.

    It returns what was said, and fails when the build does.
    """
    command = [sys.executable, "-m", "tests.builds", *packages]
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen(
            command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as forker,
    ):
        orders, codes = forker.stdin, forker.stdout
        assert orders is not None
        assert codes is not None
        said = Path(folder, "said.txt")

        def build(*arguments: str | Path, cwd: Path = ROOT) -> str:
            order = [str(said), str(cwd), *map(str, arguments)]
            print(json.dumps(order), file=orders, flush=True)
            code = codes.readline().strip()
            words = said.read_text(encoding="utf-8")
            assert code == "0", words
            return words

        yield build


def load(packages: list[str]) -> None:
    """Load what builds need; of the packages, the parts too."""
    for name in (*builtin_extensions, *USUAL):
        import_module(name)
    for package in packages:
        for part in iter_modules(import_module(package).__path__, f"{package}."):
            import_module(part.name)


def build_here(said: str, folder: str, *arguments: str) -> int:
    """Build in this process, which ends then; what is said goes to a file."""
    with Path(said).open("wb") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    os.chdir(folder)
    code = main(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    return code


if __name__ == "__main__":
    load(sys.argv[1:])
    for line in sys.stdin:
        child = os.fork()
        if not child:
            os._exit(build_here(*json.loads(line)))
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()
