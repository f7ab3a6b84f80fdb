"""The pictures that texts may show: formats that every builder can show, paper and e-book included."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

JPEG = b"\xff\xd8\xff"
BEGINNINGS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": JPEG, ".jpeg": JPEG}
"""What files of each format begin with, by the end of their names."""


def is_picture(path: Path) -> bool:
    """Tell whether a file is what its name says; one in a format that is not listed is taken at its word."""
    beginning = BEGINNINGS.get(path.suffix.lower(), b"")
    try:
        with path.open("rb") as file:
            return file.read(len(beginning)) == beginning
    except (OSError, ValueError):
        return False
