"""Which code made a page or a PDF."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path


@cache
def code_version() -> int:
    """Return a number that changes with the extension's code and catalogues.

    Sphinx then reads and prints all pages again; otherwise it would keep pages
    that an older version of the extension made.
    """
    root = Path(__file__).parent
    # Nothing of the browser's folder is printed in pages, and npm's files there are many thousands.
    parts = [part for part in root.iterdir() if part.is_dir() and part.name != "browser"]
    paths = [*root.glob("*.*"), *(path for part in parts for path in part.glob("**/*.*"))]
    version = 0
    for path in sorted(paths):
        if path.suffix in {".py", ".mo", ".html"}:
            version = zlib.crc32(path.read_bytes(), version)
    return version
