"""Build a handbook as ``sphinx-build`` does, as far as its warnings go."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

if TYPE_CHECKING:
    from pathlib import Path


def built(folder: Path) -> list[str]:
    """Read the pages as ``sphinx-build`` does; return the warnings."""
    heard = io.StringIO()
    with patch_docutils(folder), docutils_namespace():
        app = Sphinx(
            folder / "docs",
            folder,
            folder / "_build" / "html",
            folder / "_build" / "doctrees",
            "dummy",
            status=None,
            warning=heard,
        )
        app.build()
    return heard.getvalue().splitlines()
