"""The faults and weaknesses of a build, as its warnings tell them."""

from __future__ import annotations

import re
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WARNING = re.compile(
    r"(?:(?P<path>.+?)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL|SEVERE): (?P<words>.*)"
)
TAG = re.compile(r" \[(?P<tag>[\w.-]+)\]$")
OURS = "handbook."


class Told(NamedTuple):
    """A place, as a path from the working folder, what is wrong there, and its tag."""

    path: str
    line: int
    words: str
    tag: str = ""

    @property
    def place(self) -> str:
        """The file and line, as far as they are known."""
        return f"{self.path}:{self.line}" if self.path and self.line else self.path


def told_by(warnings: str) -> list[Told]:
    """Return what the warnings of a build tell; lines without a place belong to the one before."""
    found: list[Told] = []
    for line in COLOUR.sub("", warnings).splitlines():
        match = WARNING.fullmatch(line)
        if match is None:
            if found and line.strip():
                found[-1] = found[-1]._replace(words=f"{found[-1].words} {line.strip()}")
            continue
        tag = TAG.search(match["words"])
        words = TAG.sub("", match["words"])
        found.append(
            Told(
                short(match["path"] or ""),
                int(match["line"] or 0),
                words,
                tag["tag"] if tag else "",
            )
        )
    return list(dict.fromkeys(found))


def still_told(
    before: Iterable[Told], pages: Mapping[str, frozenset[str]], read: AbstractSet[str]
) -> list[Told]:
    """Return what an earlier build told of ``pages`` by file, but for those ``read`` since.

    Sphinx tells its own warnings only when it reads a page; ours come with each build.
    """
    return [
        told
        for told in before
        if not told.tag.startswith(OURS) and told.path in pages and not pages[told.path] & read
    ]


def told_of(error: BaseException, conf: Path) -> Told:
    """Return why a build broke off, at the line of ``conf.py`` where it is known."""
    cause = error.__cause__ or error
    file = conf / "conf.py"
    line = cause.lineno or 0 if isinstance(cause, SyntaxError) else 0
    for frame in traceback.extract_tb(cause.__traceback__):
        if Path(frame.filename) == file:
            line = frame.lineno or 0
    if not line:
        words = _("Byggingen stoppet: {reason}").format(reason=" ".join(str(error).split()))
        return Told("", 0, words)
    reason = f"{type(cause).__name__}: {getattr(cause, 'msg', cause)}"
    fault = _("conf.py kan ikke kjøres ({reason}).").format(reason=reason)
    return Told(short(str(file)), line, f"{fault} {_('Rett linjen, og lagre.')}")


def short(path: str) -> str:
    """Return a path from the working folder, where it lies in it."""
    whole = Path(path)
    return str(whole.relative_to(Path.cwd())) if whole.is_relative_to(Path.cwd()) else path
