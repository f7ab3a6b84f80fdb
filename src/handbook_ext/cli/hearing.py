"""What Sphinx and its parts say of a handbook, told again until it is mended."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.errors import Place
from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_TOLD = re.compile(
    r"(?:(?P<path>[^\n]+?)(?::(?P<line>\d+))?: )?(?:WARNING|ERROR|CRITICAL): (?P<message>.*?)"
    r"(?: \[(?P<tag>[\w.-]+)\])?\s*",
    re.DOTALL,
)
UNTAGGED = "sphinx"
OWN = "handbook."


class Heard(NamedTuple):
    """What Sphinx or one of its parts said of a page while it was read, and its tag."""

    place: Place
    message: str
    tag: str


HEARD: Note[list[Heard]] = Note("heard", list)
"""What was said of a page; the commands do not read it again to hear it."""


class Hearing(io.StringIO):
    """The stream that Sphinx writes its warnings to, each in one piece.

    What is said of a page while it is read is kept with the page: in the next run Sphinx does
    not read it again, and says nothing.
    """

    def __init__(self, conf: Path) -> None:
        super().__init__()
        self.conf = conf
        self.heard: list[Heard] = []
        self.reading: BuildEnvironment | None = None

    def attend(self, app: Sphinx) -> None:
        """Keep what is said of pages from now on, until all are read."""
        self.reading = app.env
        app.connect("env-updated", self.all_read, priority=1)

    def all_read(self, _app: Sphinx, _env: BuildEnvironment) -> None:
        """Keep nothing more with pages: the rest is said in every run."""
        self.reading = None

    def write(self, said: str) -> int:
        """Take one warning."""
        told = _TOLD.fullmatch(click.unstyle(said))
        if told:
            heard = Heard(
                self.place(told["path"], told["line"], told["message"]),
                " ".join(told["message"].partition("\n\n")[0].split()),
                told["tag"] or UNTAGGED,
            )
            page = self.reading.current_document.docname if self.reading else ""
            if self.reading and page:
                HandbookDomain.of(self.reading).notes(page)[HEARD].append(heard)
            else:
                self.heard.append(heard)
        return len(said)

    def place(self, path: str | None, line: str | None, message: str) -> Place:
        """Return where a warning has its cause; what names no file is about ``conf.py``."""
        if path:
            return Place(str(Path(path).absolute()), int(line or 1))
        conf = ConfFile(self.conf)
        named = [word for word in re.findall(r"\w+", message) if word in conf.values]
        return conf.place(named[0] if named else "")

    def told(self, env: BuildEnvironment) -> Iterator[Heard]:
        """Yield what was said in this run, and what was said of pages that were not read again."""
        yield from self.heard
        for notes in HandbookDomain.of(env).pages.values():
            yield from notes[HEARD]
