"""Notebooks in translations, which the JupyterLite site of the original has too: it is 22 MB, and says little."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.lite.notebooks import write_notebooks
from handbook_ext.translation.site import is_translation, translations

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FOLDER = "notebooks"
"""Where a translation leaves its notebooks for the original."""


def leave(app: Sphinx, exception: Exception | None) -> None:
    """Write a translation's notebooks beside its pages."""
    if exception is None and app.builder.name in PAGE_BUILDERS:
        write_notebooks(app.env, Path(app.outdir, FOLDER))


def collect(app: Sphinx, contents: Path) -> None:
    """Put the notebooks of the translations that are there into folders of the original's."""
    if is_translation(app.config):
        return
    for code in translations(app.config):
        shutil.rmtree(contents / code, ignore_errors=True)
        left = Path(app.outdir, code, FOLDER)
        if left.is_dir():
            shutil.copytree(left, contents / code)


def setup(app: Sphinx) -> None:
    """Leave the notebooks of a translation to the original."""
    app.connect("build-finished", leave)
