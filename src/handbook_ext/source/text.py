"""A text in a file that an author writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from handbook_ext.errors import Place


class Text(NamedTuple):
    """Markdown, and the line of the file where it begins."""

    markdown: str
    place: Place
