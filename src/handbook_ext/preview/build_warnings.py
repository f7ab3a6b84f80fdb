"""The faults and weaknesses of a build, parsed from its warnings."""

from __future__ import annotations

import re
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.config.python_words import explained
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.source.undecoded import undecoded_page
from handbook_ext.themes.needed import theme_of_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WARNING = re.compile(
    r"(?:(?P<path>.+?)(?::(?P<line>\d*))?: )?(?:WARNING|ERROR|CRITICAL|SEVERE): (?P<words>.*)"
)
TAG = re.compile(r" \[(?P<tag>[\w.-]+)\]$")
OURS = "handbook."


class BuildWarning(NamedTuple):
    """A place (its path relative to the working folder), a message, and the warning's type."""

    path: str
    line: int
    words: str
    tag: str = ""

    @property
    def place(self) -> str:
        """The file and line, as far as they are known."""
        return f"{self.path}:{self.line}" if self.path and self.line else self.path


def parse_warnings(warnings: str) -> list[BuildWarning]:
    """Return the warnings in a build's output; a line without a place continues the one before."""
    found: list[BuildWarning] = []
    for line in COLOUR.sub("", warnings).splitlines():
        match = WARNING.fullmatch(line)
        if match is None:
            if found and line.strip():
                found[-1] = found[-1]._replace(words=f"{found[-1].words} {line.strip()}")
            continue
        tag = TAG.search(match["words"])
        words = TAG.sub("", match["words"])
        found.append(
            BuildWarning(
                short(match["path"] or ""),
                int(match["line"] or 0),
                words,
                tag["tag"] if tag else "",
            )
        )
    return list(dict.fromkeys(found))


def still_valid(
    before: Iterable[BuildWarning], pages: Mapping[str, frozenset[str]], read: AbstractSet[str]
) -> list[BuildWarning]:
    """Return an earlier build's warnings on ``pages`` (by file) that have not been ``read`` since.

    Sphinx gives its own warnings only when it reads a page; ours come with each build.
    """
    return [
        warning
        for warning in before
        if not warning.tag.startswith(OURS)
        and warning.path in pages
        and not pages[warning.path] & read
    ]


def warning_of(error: BaseException, conf: Path, source: Path) -> BuildWarning:
    """Return why a build broke off, with the line of ``conf.py``, or of a page, if it is known."""
    if isinstance(error, AuthorError):
        fault: AuthorError | None = error
    elif isinstance(error, UnicodeDecodeError):
        fault = undecoded_page(source)
    else:
        fault = theme_of_error(error, conf)
    if fault is not None:
        return BuildWarning(short(fault.place.path), fault.place.line, str(fault))
    cause = error.__cause__ or error
    file = conf / "conf.py"
    line = cause.lineno or 0 if isinstance(cause, SyntaxError) else 0
    for frame in traceback.extract_tb(cause.__traceback__):
        if Path(frame.filename) == file:
            line = frame.lineno or 0
    if not line:
        words = _("Byggingen stoppet: {reason}").format(reason=" ".join(str(error).split()))
        return BuildWarning("", 0, words)
    return BuildWarning(short(str(file)), line, " ".join(explained(cause)))


def short(path: str) -> str:
    """Return a path relative to the working folder if it is inside it."""
    whole = Path(path)
    return str(whole.relative_to(Path.cwd())) if whole.is_relative_to(Path.cwd()) else path
