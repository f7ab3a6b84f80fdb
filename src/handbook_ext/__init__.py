"""A Sphinx extension for handbooks of rules, with quizzes that run in the page.

``setup`` calls each part, imported here and not at the top: the engine is a
subpackage too, and importing it must not pull in Sphinx.
"""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__version__ = "0.1.0"


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
        if path.suffix in {".py", ".mo"}:
            version = zlib.crc32(path.read_bytes(), version)
    return version


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register every part of the handbook with Sphinx."""
    from handbook_ext import (
        channel,
        config,
        diagram,
        glossary,
        lite,
        locale,
        page,
        plenary,
        post,
        print,
        progress,
        quiz,
        report,
        rule,
        search,
        selftest,
        tools,
    )
    from handbook_ext.quiz import lint

    for part in (
        locale,
        config,
        rule,
        quiz,
        selftest,
        post,
        diagram,
        plenary,
        progress,
        tools,
        channel,
        report,
        lint,
        page,
        glossary,
        search,
        lite,
        print,
    ):
        part.setup(app)
    return {
        "version": __version__,
        "env_version": code_version(),
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
