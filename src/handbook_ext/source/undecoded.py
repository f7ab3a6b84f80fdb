"""Pages that are not UTF-8, which Sphinx cannot read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.source.files import decoded

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = (".md", ".rst")


def undecoded_page(folder: Path) -> AuthorError | None:
    """Return the fault of the first page below a folder that is not UTF-8, or ``None``."""
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder).parts
        if path.suffix not in SUFFIXES or any(part.startswith((".", "_")) for part in below):
            continue
        try:
            decoded(path.read_bytes(), path)
        except AuthorError as error:
            if isinstance(error.__cause__, UnicodeDecodeError):
                return error
    return None
