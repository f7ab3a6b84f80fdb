"""What a PDF is made of, in short: when that is the same, the PDF need not be made again."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from typing import TYPE_CHECKING

from handbook_ext.version import code_version

if TYPE_CHECKING:
    from pathlib import Path


def digest(folder: Path, source: Path, date: str | None) -> str:
    """Return a digest of a source and of all that it may use in its folder.

    ``date`` is the one that the PDF shall tell; nothing stands for any.
    """
    used = hashlib.sha256(f"{version('typst')} {code_version()} {date}".encode())
    parts = [path for name in ("theme", "images") for path in folder.glob(f"{name}/**/*.*")]
    for path in (source, *sorted(parts)):
        used.update(path.read_bytes())
    return used.hexdigest()


def digest_of(path: Path) -> str:
    """Return the digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
