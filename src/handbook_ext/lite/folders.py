"""The folders of the JupyterLite site's parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LABEXTENSIONS = Path(__file__).parent.parent / "browser" / "dist" / "labextensions"


def work_folder(app: Sphinx) -> Path:
    """Return the folder for the site's input; it is outside the sources and the output."""
    return Path(app.doctreedir) / "jupyterlite"


def contents(app: Sphinx) -> Path:
    """Return the folder of the notebooks."""
    return work_folder(app) / "contents"
