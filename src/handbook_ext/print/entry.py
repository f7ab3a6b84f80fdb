"""One entry of ``handbook_print``, one PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handbook_ext.errors import Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A PDF: the page it starts from, its file name without ``.pdf``, and its contents.

    ``seed`` is the letter of a version, ``rules`` are the slugs it keeps to (none: all).
    ``questions`` are the ids of those that it has, in this order, and nothing else. ``role`` is
    whom a sheet is for, where there is one for each that its rule speaks to. ``languages`` are the
    translations that have it too.
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
    role: str = ""
    languages: tuple[str, ...] = ()
