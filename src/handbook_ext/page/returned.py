"""Files that a page lacked when it was read: once they are there, the page is read again, however old they are.

Sphinx compares times. A file that was moved away and back is older than the page that was read without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.notes import Note
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

LACKED: Note[tuple[str, ...]] = Note("files that were missing", tuple)


def note_lacked(app: Sphinx, _doctree: nodes.document) -> None:
    """Note the files that the page depends on and that are not there."""
    docname = app.env.docname
    files = sorted(str(file) for file in app.env.dependencies[docname])
    HandbookDomain.of(app.env).notes(docname)[LACKED] = tuple(
        file for file in files if not is_there(Path(app.srcdir, file))
    )


def pages_to_read(
    app: Sphinx,
    env: BuildEnvironment,
    _added: set[str],
    _changed: set[str],
    _removed: set[str],
) -> list[str]:
    """Return the pages that lacked a file which is there now."""
    return [
        docname
        for docname, notes in HandbookDomain.of(env).pages.items()
        if any(is_there(Path(app.srcdir, file)) for file in notes[LACKED])
    ]


def setup(app: Sphinx) -> None:
    """Note when a page has been read, and ask before the next are."""
    app.connect("doctree-read", note_lacked)
    app.connect("env-get-outdated", pages_to_read)
