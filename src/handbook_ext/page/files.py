"""Sources that are not regular files, excluded before Sphinx opens them and waits for ever."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Fault
from handbook_ext.source.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from handbook_ext.rule.domain import HandbookDomain


def leave_out(app: Sphinx) -> None:
    """Exclude pipes and devices that are named like pages."""
    odd = list(odd_pages(Path(app.srcdir), tuple(app.config.source_suffix)))
    if odd:
        left_out = [path.relative_to(app.srcdir).as_posix() for path in odd]
        app.config.exclude_patterns = [*app.config.exclude_patterns, *left_out]


def odd_pages(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield what is neither file nor folder but has the suffix of a page."""
    for place, _folders, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if name.endswith(endings) and not is_file(path):
                yield path


def is_file(path: Path) -> bool:
    """Tell whether a path is a file; broken links are left for Sphinx to report."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def unread_pages(domain: HandbookDomain) -> Iterator[Fault]:
    """Yield a fault for each page that was excluded."""
    for path in odd_pages(Path(domain.env.srcdir), tuple(domain.env.config.source_suffix)):
        try:
            read_bytes(path)
        except AuthorError as error:
            yield Fault.of(error, "page")


def setup(app: Sphinx) -> None:
    """Run before Sphinx looks for pages."""
    app.connect("builder-inited", leave_out)
