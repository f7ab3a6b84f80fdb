"""Read JSON files that a page or a command has written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError, Place
from handbook_ext.source.files import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 5_000_000
"""The maximum size in bytes, the same as the pages accept."""


def read_json(path: Path, fault: str, remedy: str) -> object:
    """Return the content of a JSON file; raise ``AuthorError`` with this fault and remedy when it is not one."""
    raw = read_bytes(path, MAX_BYTES)
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise AuthorError(Place(str(path), error.lineno), fault, remedy) from error
    except (ValueError, RecursionError) as error:  # not text, or a number or nesting beyond limits
        raise AuthorError(Place(str(path), 1), fault, remedy) from error
