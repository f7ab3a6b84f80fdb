"""Stamps: what each PDF was made of. While it is the same, the PDF need not be made again."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.print.head import head
from handbook_ext.print.library import Used
from handbook_ext.unchanged import digest
from handbook_ext.version import code_version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from handbook_ext.made_of import MadeOf
    from handbook_ext.print.entry import Entry


class Stamp(NamedTuple):
    """What a PDF was made of, in the folder of the sources.

    ``sources`` is of the handbook's files, without which nothing is known before the PDF has been
    assembled; ``typeset`` is of all that Typst read, and ``pdf`` is of the PDF itself.
    """

    sources: str = ""
    pages: tuple[str, ...] = ()
    quizzes: tuple[str, ...] = ()
    typeset: str = ""
    pdf: str = ""

    @classmethod
    def read(cls, path: Path) -> Stamp:
        """Return a stamp; an empty one, which nothing matches, when there is none that can be read."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return cls()

    def write(self, path: Path) -> None:
        """Write the stamp."""
        path.write_text(json.dumps(self._asdict()), encoding="utf-8")

    @property
    def used(self) -> Used:
        """The pages and quiz files."""
        return Used(set(self.pages), set(self.quizzes))

    def of(self, sources: str, used: Used) -> Stamp:
        """Return the stamp with what the PDF was assembled from."""
        return self._replace(
            sources=sources, pages=tuple(sorted(used.pages)), quizzes=tuple(sorted(used.quizzes))
        )


def sources_digest(made_of: MadeOf, entry: Entry, used: Used, theme: str, date: str | None) -> str:
    """Return a digest of all that an entry is assembled from and typeset with."""
    return digest(
        made_of.shared,
        version("typst"),
        theme,
        date,
        entry,
        head(made_of.app.config, entry),
        [made_of.page(page) for page in sorted(used.pages)],
        [made_of.quiz(slug) for slug in sorted(used.quizzes)],
    )


def typeset_digest(
    made_of: MadeOf, source: Path, images: Iterable[Path], theme: str, date: str | None
) -> str:
    """Return a digest of a source and of what it uses.

    ``date`` is the creation date to write into the PDF; ``None`` means that any will do.
    """
    parts = [source.read_bytes(), *(made_of.file(path) for path in sorted(images))]
    return digest(version("typst"), code_version(), theme, date, parts)
