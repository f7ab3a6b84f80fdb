"""Hand a command over to nox, which the first one installs; here, nothing but Python may be needed."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import venv
from itertools import takewhile
from typing import TYPE_CHECKING

from tasks.install import INSTALLED, drop_half_made, is_installed

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from pathlib import Path

USUAL = ("lint", "test")
"""The sessions that are run when nothing is named."""
PLAIN = {"serve", "build", "pdf"}
"""The sessions whose every line is in plain words; nox's own lines are left out."""
FIRST = {
    True: "Gjør klar verktøyet nox i .nox/nox (bare denne gangen, under et minutt) …",
    False: "Preparing nox in .nox/nox (only this time, less than a minute) …",
}
"""What is said before the first command; those who make the handbook are told in Norwegian."""


def chosen(words: Iterable[str], sessions: Container[str]) -> list[str]:
    """Return the sessions that a command names; what comes after ``--`` is for them.

    >>> chosen(["test", "-R", "../lint", "--", "lint"], {"lint", "test"})
    ['test']
    """
    return [word for word in takewhile(lambda word: word != "--", words) if word in sessions]


def sessions_of(noxfile: Path) -> set[str]:
    """Return the names of a file's sessions, which are its decorated functions; it is not run, as that needs nox."""
    tree = ast.parse(noxfile.read_text(encoding="utf-8"))
    functions = [each for each in tree.body if isinstance(each, ast.FunctionDef)]
    return {each.name.replace("_", "-") for each in functions if each.decorator_list}


def hand_over(noxfile: Path, arguments: list[str]) -> int:
    """Run nox with the sessions named, and return its exit status; the first run installs nox.

    An environment of these sessions that is half made is removed, and no other folder: arguments may be paths too.
    """
    kept, pinned = noxfile.parent / ".nox", noxfile.parent / "locks" / "nox.txt"
    home = kept / "nox"
    python = str(home / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    try:
        if not is_installed(home, pinned):
            print(FIRST[bool(chosen(arguments, PLAIN))], flush=True)
            venv.create(home, with_pip=True, clear=True)
            pip = [python, "-m", "pip", "install", "-qq", "--require-hashes", "-r"]
            subprocess.run([*pip, str(pinned)], check=True)
            shutil.copy(pinned, home / INSTALLED)
        for name in chosen(arguments or USUAL, sessions_of(noxfile)):
            drop_half_made(kept / name)
        names = ["--session", *arguments] if arguments else []
        return subprocess.call([python, "-m", "nox", "--noxfile", str(noxfile), *names])
    except KeyboardInterrupt:
        return 130
