"""One PDF that a handbook makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handbook_ext.errors import Place


@dataclass(frozen=True, slots=True)
class Entry:
    """One PDF: the page it starts from, the file's name without ``.pdf``, and what it holds.

    ``seed`` is the letter of a version, ``rules`` are the slugs it keeps to (none: all).
    ``questions`` are the ids of those that it has, in this order, and nothing else.
    """

    place: Place
    file: str
    edition: str
    title: str = ""
    root: str = ""
    seed: str = ""
    paper: str = "a4"
    rules: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
