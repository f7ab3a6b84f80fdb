"""The files of a package, from those of a page, under names that every platform takes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from handbook_ext.lms.manifest import PAGE
from handbook_ext.lms.plain_names import PLAIN, plain_names

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SHIPPED = {
    "_static/handbook.js": (
        "_static/handbook-kernel.js",
        "_static/handbook-worker.js",
        "_static/micropython.wasm",
        "_static/handbook-file.js",
        "_static/handbook-notices.txt",
    )
}
"""What a script loads on demand, and the licences of what is in it."""
URL = re.compile(r"""url\(\s*["']?(?!data:|#|[a-z]+://)([^"')?#]+)[^"')]*["']?\s*\)""")
IMPORT = re.compile(r"""@import\s+["'](?![a-z]+://)([^"'?]+)[^"']*["']""")


def contents_of(html: str, files: Iterable[str], folder: Path) -> dict[str, bytes]:
    """Return the files of a package by name, with the page first; a missing one is left out."""
    found: dict[str, bytes] = {}
    for file in files:
        add(found, file, folder)
    renamed = plain_paths(found)
    for name, plain in renamed.items():
        html = html.replace(f'"{name}"', f'"{plain}"')
    page = {PAGE: html.encode()}
    return page | {renamed.get(name, name): found[name] for name in sorted(found)}


def add(found: dict[str, bytes], file: str, folder: Path) -> None:
    """Add a file, and those that it loads itself."""
    path = folder / file
    if file in found or not path.is_file():
        return
    found[file] = path.read_bytes()
    for also in SHIPPED.get(file, ()):
        add(found, also, folder)
    if path.suffix == ".css":
        text = found[file].decode()
        for target in (*URL.findall(text), *IMPORT.findall(text)):
            add(found, posixpath.normpath(posixpath.join(posixpath.dirname(file), target)), folder)


def plain_paths(paths: Iterable[str]) -> dict[str, str]:
    """Return the paths that a platform might not take, each with another one, in a folder of their own.

    >>> plain_paths(["_static/a.css", "_images/to fugler.png"])
    {'_images/to fugler.png': '_files/to-fugler.png'}
    """
    odd = [path for path in paths if not all(map(PLAIN.fullmatch, path.split("/")))]
    names = plain_names(posixpath.basename(path) for path in odd)
    return {path: f"_files/{name}" for path, name in zip(odd, names, strict=True)}
