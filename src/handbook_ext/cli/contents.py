"""Add a page to the table of contents that another page is in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util import docname_join

from handbook_ext.errors import short_path

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

ENTRY = re.compile(r"(?P<before>\s*(?:.*<)?)(?P<name>[^\s<>:`{}]+?)(?P<after>>?\s*)")
"""A line of a ``toctree``: the name of a page, or a title with the name in angle brackets."""


def list_page(env: BuildEnvironment, beside: str, docname: str) -> str | None:
    """List a page after ``beside``; return the file that lists it, or ``None`` when nothing was done.

    Nothing is done where ``beside`` is not found on a line of its own in the file, so that an author is told to.
    A ``toctree`` with ``:glob:`` needs no line.
    """
    for parent, listed in env.toctree_includes.items():
        if beside not in listed:
            continue
        path = Path(env.doc2path(parent))
        if parent in env.glob_toctrees:
            return short_path(str(path))
        lines = path.read_bytes().decode().splitlines(keepends=True)
        places = [at for at, line in enumerate(lines) if names(line, parent, beside)]
        if len(places) == 1:
            lines.insert(places[0] + 1, entry_like(lines[places[0]], docname))
            path.write_bytes("".join(lines).encode())
            return short_path(str(path))
    return None


def names(line: str, parent: str, docname: str) -> bool:
    """Tell whether a line of a page lists another page."""
    found = ENTRY.fullmatch(line)
    return found is not None and docname_join(parent, found["name"]) == docname


def entry_like(line: str, docname: str) -> str:
    r"""Return the line of a page in the same folder as the one that a line lists.

    >>> entry_like("   Bilder <regler/bilder>\r\n", "regler/hets")
    '   regler/hets\r\n'
    >>> entry_like("/regler/bilder\n", "regler/hets"), entry_like("bilder\n", "regler/hets")
    ('/regler/hets\n', 'hets\n')
    """
    found = ENTRY.fullmatch(line)
    if found is None:
        return line
    folder = found["name"].rpartition("/")
    indent = re.match(r"\s*", line)
    newline = line[len(line.rstrip("\r\n")) :]
    name = f"{folder[0]}{folder[1]}{docname.rpartition('/')[2]}"
    return f"{indent[0] if indent else ''}{name}{newline}"
