"""Programs that build with Sphinx, each in a process of its own, forked from one that has loaded it.

Some themes change Sphinx for all that is built after them in a process. A new process for each build
would load all of Sphinx each time, which takes longer than to build a small handbook.
"""

from __future__ import annotations

import json
import os
import runpy
import signal
import subprocess
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING

from sphinx.application import builtin_extensions

import sphinx

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]
SPHINX_BUILD = Path(sphinx.__file__).with_name("__main__.py")
USUAL = ("myst_parser.parsers.sphinx_", "sphinx_design.extension", "bs4", "sphinx.ext.mathjax")
"""What most builds load besides Sphinx."""


class Builds:
    """What starts programs, one after the other."""

    def __init__(self, orders: IO[str], answers: IO[str], said: Path) -> None:
        self.orders = orders
        self.answers = answers
        self.said = said

    def start(
        self,
        program: Path,
        *arguments: str | Path,
        cwd: Path = ROOT,
        env: Mapping[str, str] | None = None,
    ) -> int:
        """Start a program with arguments; return the number of its process."""
        order = [str(self.said), str(cwd), dict(env or {}), str(program), *map(str, arguments)]
        self.orders.write(json.dumps(order) + "\n")
        self.orders.flush()
        return int(self.answers.readline())

    def end(self) -> tuple[int, str]:
        """Wait for the program's end; return its status, and what it said."""
        status = int(self.answers.readline())
        return status, self.said.read_text(encoding="utf-8")

    def build(self, *arguments: str | Path, cwd: Path = ROOT) -> str:
        """Run ``sphinx-build``; return what it said, and fail when it does."""
        self.start(SPHINX_BUILD, *arguments, cwd=cwd)
        status, said = self.end()
        assert status == 0, said
        return said


@contextmanager
def builds(*packages: str) -> Iterator[Builds]:
    """Yield what starts programs after Sphinx and some packages have been loaded."""
    command = [sys.executable, "-m", "tests.builds", *packages]
    pipe = subprocess.PIPE
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe) as forker,
    ):
        assert forker.stdin
        assert forker.stdout
        yield Builds(forker.stdin, forker.stdout, Path(folder, "said.txt"))


def load(packages: list[str]) -> None:
    """Load what builds need; of the packages, the parts too."""
    for name in (*builtin_extensions, *USUAL):
        import_module(name)
    for package in packages:
        for part in iter_modules(import_module(package).__path__, f"{package}."):
            import_module(part.name)


def run(said: str, folder: str, env: dict[str, str], *program: str) -> None:
    """Run a program in this process, which ends with it; what is said goes to a file."""
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # also where tests run in the background
    with Path(said).open("wb") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    os.chdir(folder)
    os.environ.update(env)
    sys.argv[:] = program
    runpy.run_path(program[0], run_name="__main__")


if __name__ == "__main__":
    load(sys.argv[1:])
    for line in sys.stdin:
        child = os.fork()
        if not child:
            run(*json.loads(line))
            sys.exit()
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()
