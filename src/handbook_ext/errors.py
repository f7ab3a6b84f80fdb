"""Faults in what authors write: where, what is wrong, and what to do.

The build prints the place before the two sentences and the tag after them::

    quizzes/rolle.yaml:12: WARNING: Spørsmålet «hvem» mangler prompt. Skriv … [handbook.quiz]
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from pathlib import PurePath

Subtype = Literal[
    "rule",
    "approved",
    "post",
    "diagram",
    "quiz",
    "progress",
    "tool",
    "channel",
    "draft",
    "page",
    "search",
    "config",
    "review",
    "lint",
    "lite",
    "print",
]
"""What a warning is about: its type is ``handbook.<subtype>``, as in ``suppress_warnings``."""


class Place(NamedTuple):
    """A line in a source file; ``str()`` is ``path:line``."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


def seen_from(folder: PurePath, path: PurePath) -> PurePath:
    """Return ``path`` relative to ``folder`` if it is inside it, otherwise unchanged.

    >>> from pathlib import PureWindowsPath as windows
    >>> seen_from(windows("C:/bok"), windows("C:/bok/quizzes/rolle.yaml"))
    PureWindowsPath('quizzes/rolle.yaml')

    On Windows there is no relative path from one drive to another.

    >>> seen_from(windows("C:/bok"), windows("D:/quizzes/rolle.yaml"))
    PureWindowsPath('D:/quizzes/rolle.yaml')
    """
    return path.relative_to(folder) if path.is_relative_to(folder) else path


def short_path(path: str) -> str:
    """Return a path relative to the working folder if it is inside it."""
    return str(seen_from(Path.cwd(), Path(path)))


class AuthorError(Exception):
    """A mistake in a source file: the fault, then the remedy."""

    def __init__(self, place: Place, fault: str, remedy: str) -> None:
        # What it quotes from a file may have several lines.
        super().__init__(re.sub(r"\s*[\r\n]\s*", " ", f"{fault} {remedy}"))
        self.place = place


class Fault(NamedTuple):
    """An author's mistake in the form the environment stores: picklable and sortable."""

    place: Place
    message: str
    subtype: Subtype

    @classmethod
    def of(cls, error: AuthorError, subtype: Subtype) -> Fault:
        """Return ``error`` with the subtype of the part that found it."""
        return cls(error.place, str(error), subtype)
