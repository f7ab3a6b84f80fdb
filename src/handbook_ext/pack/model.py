"""A content pack: quizzes and pages of another handbook, as installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

QUIZZES = "quizzes"
PAGES = "pages"
SUFFIXES = (".md", ".rst")
"""What a page's file can end in."""


class Pack(NamedTuple):
    """An installed pack; plain data, so that Sphinx sees when it is another than last time.

    ``roles`` and ``work`` are the words of its questions, with what they are called in its own
    handbook.
    """

    name: str
    version: str
    licence: str
    folder: str
    roles: Mapping[str, str]
    work: Mapping[str, str]

    @property
    def quizzes(self) -> dict[str, Path]:
        """The pack's quiz files, by the names of their rules."""
        found = sorted(Path(self.folder, QUIZZES).glob("*.yaml"))
        return {path.stem: path for path in found}

    def quiz(self, slug: str) -> Path:
        """Return the path that the quiz of a rule has in the pack, or would have."""
        return Path(self.folder, QUIZZES, f"{slug}.yaml")

    @property
    def pages(self) -> dict[str, Path]:
        """The pack's pages, by their paths."""
        root = Path(self.folder, PAGES)
        found = sorted(path for path in root.rglob("*") if path.suffix in SUFFIXES)
        return {path.relative_to(root).as_posix(): path for path in found}

    def has(self, path: str) -> bool:
        """Tell whether a file is the pack's."""
        return Path(path).is_relative_to(self.folder)
