"""Digest a PDF's input: while it is the same, the PDF need not be made again."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from typing import TYPE_CHECKING

from handbook_ext.version import code_version

if TYPE_CHECKING:
    from pathlib import Path


def digest(folder: Path, source: Path, date: str | None) -> str:
    """Return a digest of a source and everything in its folder that it may use.

    ``date`` is the creation date to write into the PDF; ``None`` means that any will do.
    """
    used = hashlib.sha256(f"{version('typst')} {code_version()} {date}".encode())
    parts = [path for name in ("theme", "images") for path in folder.glob(f"{name}/**/*.*")]
    for path in (source, *sorted(parts)):
        used.update(path.read_bytes())
    return used.hexdigest()


def digest_of(path: Path) -> str:
    """Return the digest of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
