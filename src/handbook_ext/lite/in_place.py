"""New notebooks in a site that is built: JupyterLite would make the whole of it anew, which takes seconds."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

LISTING = "all.json"
"""The name of JupyterLite's list of a folder: ``{"content": [{"name", "size", "last_modified", …}, …]}``."""


def put_in_place(notebooks: Path, site: Path) -> bool:
    """Put notebooks in place of those that a site has by the same names; tell whether they are in it now.

    They are not where others are to come or go, or when the times in the lists are to be those of
    ``SOURCE_DATE_EPOCH``: then JupyterLite must build the site.
    """
    files = site / "files"
    names = names_in(notebooks)
    if "SOURCE_DATE_EPOCH" in os.environ or names != names_in(files):
        return False
    for name in names:
        new, old = notebooks / name, files / name
        if new.read_bytes() != old.read_bytes():
            # The list first: were the build broken off here, the notebook would still differ.
            list_anew(new, site / "api" / "contents" / Path(name).parent)
            shutil.copy2(new, old)
    return True


def names_in(folder: Path) -> set[str]:
    """Return the paths of the files in a folder, to any depth."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def list_anew(notebook: Path, folder: Path) -> None:
    """Give a notebook its size and time in a folder's list."""
    path, facts = folder / LISTING, notebook.stat()
    listing = json.loads(path.read_text(encoding="utf-8"))
    for entry in listing["content"]:
        if entry["name"] == notebook.name:
            modified = datetime.fromtimestamp(facts.st_mtime, UTC)
            entry["size"] = facts.st_size
            entry["last_modified"] = modified.isoformat().replace("+00:00", "Z")
    path.write_text(json.dumps(listing, indent=2, sort_keys=True), encoding="utf-8")
