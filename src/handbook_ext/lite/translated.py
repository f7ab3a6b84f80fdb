"""Notebooks in translations, which the JupyterLite site of the original has too: it is 22 MB, and says little."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.translation.site import is_translation, translations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

FOLDER = "notebooks"
"""Where a translation leaves its notebooks for the original."""


def leave(app: Sphinx, exception: Exception | None) -> None:
    """Write a translation's notebooks beside its pages."""
    if exception is None and app.builder.name in PAGE_BUILDERS:
        from handbook_ext.lite.notebooks import write_notebooks  # noqa: PLC0415 - slow to load

        write_notebooks(app.env, Path(app.outdir, FOLDER))


def left(app: Sphinx) -> Iterator[Path]:
    """Yield the folders of notebooks that translations have left."""
    if not is_translation(app.config):
        folders = (Path(app.outdir, code, FOLDER) for code in translations(app.config))
        yield from filter(Path.is_dir, folders)


def collect(app: Sphinx, contents: Path) -> None:
    """Put the notebooks of the translations that are there into folders of the original's."""
    for code in translations(app.config):
        shutil.rmtree(contents / code, ignore_errors=True)
    for folder in left(app):
        shutil.copytree(folder, contents / folder.parent.name)


def setup(app: Sphinx) -> None:
    """Leave the notebooks of a translation to the original."""
    app.connect("build-finished", leave)
