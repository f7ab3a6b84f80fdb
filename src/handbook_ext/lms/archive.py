"""Packages as zip files: the same files give the same bytes."""

from __future__ import annotations

import io
import os
import time
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EARLIEST = 315532800
"""The first moment that a zip file can state: 1980-01-01."""
READABLE = 0o644 << 16


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip file with the files in their order, dated by ``SOURCE_DATE_EPOCH``, if it is set."""
    moment = max(EARLIEST, int(os.environ.get("SOURCE_DATE_EPOCH") or 0))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, time.gmtime(moment)[:6])
            entry.external_attr = READABLE
            entry.create_system = 3  # wherever it is made
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=9)
    return held.getvalue()
