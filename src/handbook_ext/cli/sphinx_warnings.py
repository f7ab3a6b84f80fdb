"""The warnings of Sphinx and its parts, kept so that they are repeated until mended."""

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

_WARNING = re.compile(
    r"(?:(?P<path>[^\n]+?)(?::(?P<line>\d*))?: )?(?:WARNING|ERROR|CRITICAL): (?P<message>.*?)"
    r"(?: \[(?P<tag>[\w.-]+)\])?\s*",
    re.DOTALL,
)
UNTAGGED = "sphinx"
OWN = "handbook."


class SphinxWarning(NamedTuple):
    """A warning of Sphinx or one of its parts, and its type."""

    place: Place
    message: str
    tag: str


WARNINGS: Note[list[SphinxWarning]] = Note("Sphinx's warnings", list)
"""The warnings on a page; later commands do not read the page again."""


class WarningStream(io.StringIO):
    """The stream that Sphinx writes its warnings to, one per call of ``write``.

    Warnings given while a page is read are stored with the page: in the next run Sphinx does
    not read it again, and does not repeat them.
    """

    def __init__(self, conf: Path) -> None:
        super().__init__()
        self.conf = conf
        self.warnings: list[SphinxWarning] = []
        self.reading: BuildEnvironment | None = None

    def connect(self, app: Sphinx) -> None:
        """Store the warnings on pages from now on, until all pages have been read."""
        self.reading = app.env
        app.connect("env-updated", self.stop_storing, priority=1)

    def stop_storing(self, _app: Sphinx, _env: BuildEnvironment) -> None:
        """Stop storing warnings with pages: the rest are given in every run."""
        self.reading = None

    def write(self, text: str) -> int:
        """Parse and store one warning; return the number of characters, as streams do."""
        match = _WARNING.fullmatch(click.unstyle(text))
        if match:
            warning = SphinxWarning(
                self.place(match["path"], match["line"], match["message"]),
                " ".join(match["message"].partition("\n\n")[0].split()),
                match["tag"] or UNTAGGED,
            )
            page = self.reading.current_document.docname if self.reading else ""
            if self.reading and page:
                HandbookDomain.of(self.reading).notes(page)[WARNINGS].append(warning)
            else:
                self.warnings.append(warning)
        return len(text)

    def place(self, path: str | None, line: str | None, message: str) -> Place:
        """Return the place of a warning; one without a file is about ``conf.py``."""
        if path:
            return Place(str(Path(path).absolute()), int(line or 1))
        conf = ConfFile(self.conf)
        named = [word for word in re.findall(r"\w+", message) if word in conf.values]
        return conf.place(named[0] if named else "")

    def all_warnings(self, env: BuildEnvironment) -> Iterator[SphinxWarning]:
        """Yield the warnings of this run, and those stored with pages that were not read again."""
        yield from self.warnings
        for notes in HandbookDomain.of(env).pages.values():
            yield from notes[WARNINGS]
