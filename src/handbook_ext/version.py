"""Identify the version of the code that made a page or a PDF."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path


@cache
def code_version() -> int:
    """Return a number that changes with the extension's code and catalogues.

    When it changes, Sphinx reads and writes all pages again; otherwise it would keep
    pages made by an older version of the extension.
    """
    root = Path(__file__).parent
    # Nothing in the browser folder ends up in pages, and npm puts thousands of files there.
    parts = [part for part in root.iterdir() if part.is_dir() and part.name != "browser"]
    paths = [*root.glob("*.*"), *(path for part in parts for path in part.glob("**/*.*"))]
    version = 0
    for path in sorted(paths):
        if path.suffix in {".py", ".mo", ".html"}:
            version = zlib.crc32(path.read_bytes(), version)
    return version
