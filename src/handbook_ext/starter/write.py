"""Write a new handbook, whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_free(folder: Path) -> bool:
    """Tell whether a handbook can be written there: nothing is, or an empty folder."""
    return not os.path.lexists(folder) or (folder.is_dir() and not any(folder.iterdir()))


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files into a folder that ``is_free``; raise ``OSError`` and leave nothing when it fails.

    They are written beside it first, and the folder is replaced in one step.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".handbook-") as beside:
        made = Path(beside) / folder.name
        for name, text in files.items():
            path = made / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        if folder.is_dir():
            folder.rmdir()
        shutil.move(made, folder)
