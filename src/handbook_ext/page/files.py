"""Sources that are not regular files, found before Sphinx opens them and waits for ever."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.errors import SphinxError

from handbook_ext.config.look import is_site
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.files import CONTROL, hidden_fault, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


READ_BY_US = (".yaml", ".svg")
"""The endings of files that are never opened when they are no regular ones."""


def leave_out(app: Sphinx) -> None:
    """Exclude pipes and devices that are named like pages.

    Raises ``SphinxError`` for others: any page could show or include them, and the build would
    never end.
    """
    pages = tuple(app.config.source_suffix)
    odd = list(odd_files(Path(app.srcdir)))
    for path in odd:
        if not path.name.endswith((*pages, *READ_BY_US)):
            fault = refusal(path)
            msg = f"{fault.place}: {fault}"
            raise SphinxError(msg)
    if odd:
        left_out = [path.relative_to(app.srcdir).as_posix() for path in odd]
        app.config.exclude_patterns = [*app.config.exclude_patterns, *left_out]


def odd_files(folder: Path) -> Iterator[Path]:
    """Yield what is neither file nor folder."""
    for place, _folders, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if not is_file(path):
                yield path


def refusal(path: Path) -> AuthorError:
    """Return the fault of a path that is no regular file."""
    try:
        read_bytes(path)
    except AuthorError as error:
        return error
    msg = f"{path} is a regular file."
    raise AssertionError(msg)


def is_file(path: Path) -> bool:
    """Tell whether a path is a file; broken links are left for Sphinx to report."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def unread_pages(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each page that was excluded."""
    folder = Path(domain.env.srcdir)
    for path in odd_files(folder) if is_site(domain.env.config) else ():
        if path.name.endswith(tuple(domain.env.config.source_suffix)):
            yield Fault.of(refusal(path), "page")


def note_hidden(app: Sphinx, docname: str, source: list[str]) -> None:
    """Note a fault for the first invisible character of a page; some outputs may not contain any."""
    if hidden := CONTROL.search(source[0]):
        error = hidden_fault(source[0], hidden, str(app.env.doc2path(docname)))
        HandbookDomain.of(app.env).note_fault(docname, Fault.of(error, "page"))


def setup(app: Sphinx) -> None:
    """Run before Sphinx looks for pages, and when it reads one."""
    app.connect("builder-inited", leave_out)
    app.connect("source-read", note_hidden)
