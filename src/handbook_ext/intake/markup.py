"""Paragraphs with emphasis and links, written in our small markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.source.inline import SIGNS
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_ext.source.markup import Span


class Piece(NamedTuple):
    """A piece of a paragraph; ``mark`` is what surrounds emphasis: ``*``, ``**`` or nothing."""

    text: str
    mark: str = ""
    target: str = ""


def paragraph(pieces: Sequence[Piece], *, quote: bool = False) -> str:
    r"""Return a paragraph in our markup, which reads word for word as the pieces do.

    Where a mark would not be read as one (within a word, say), the words alone are written.

    >>> paragraph([Piece("Det er "), Piece("ikke ", "**"), Piece("5*3*2, [a](b).")])
    'Det er **ikke** 5\\*3\\*2, \\[a](b).'
    >>> paragraph([Piece("u", "*"), Piece("vanlig")])
    'uvanlig'
    """
    wanted = folded("".join(piece.text for piece in pieces))
    if not wanted:
        return ""
    attempts = (
        folded("".join(map(marked, pieces))),
        safe(wanted),
        escaped(wanted),
    )
    fitting = (text for text in attempts if reads(text) == wanted)
    words = next(fitting, escaped(wanted))
    return f"> {words}" if quote else words


def marked(piece: Piece) -> str:
    """Return a piece with its marks; the space around it stays outside them."""
    inner = piece.text.strip()
    if not inner or not (piece.mark or piece.target):
        return safe(piece.text)
    before = piece.text[: len(piece.text) - len(piece.text.lstrip())]
    after = piece.text[len(piece.text.rstrip()) :]
    words = f"{piece.mark}{safe(inner)}{piece.mark}"
    if piece.target and WEB.match(piece.target):
        words = f"[{words}]({piece.target})"
    return f"{before}{words}{after}"


def safe(text: str) -> str:
    """Return text in which nothing is a mark, escaped only if it must be."""
    if not SIGNS.search(text) or reads(text) == folded(text):
        return text
    return escaped(text)


def escaped(text: str) -> str:
    """Return text with a backslash before every sign that could be a mark."""
    return SIGNS.sub(lambda sign: f"\\{sign[0]}", text)


def reads(text: str) -> str:
    """Return what readers of a text in our markup see, if it is one paragraph."""
    parts = parse(text, ())
    return "".join(map(words_of, parts[0].spans)) if len(parts) == 1 else ""


def words_of(span: Span) -> str:
    """Return the words of a span."""
    match span:
        case Words():
            return span.text
        case Emphasis() | Link():
            return "".join(map(words_of, span.spans))
        case Role() | Picture():
            return "\0"  # nothing that is imported may become one


def folded(text: str) -> str:
    r"""Return text with single spaces.

    >>> folded(" a\n b ")
    'a b'
    """
    return " ".join(text.split())


def joined(paragraphs: Iterable[str]) -> str:
    """Return a text of these paragraphs; empty ones are left out."""
    return "\n\n".join(filter(None, paragraphs))
