"""Texts without markup: for a terminal, and for places that show none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.source.markup import WEB, Emphasis, Link, Picture, Role, Words, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.source.markup import Span


def plain(markdown: str, titles: Mapping[str, str]) -> str:
    """Return a text without markup, a paragraph per line; ``titles`` maps rules' slugs to titles.

    >>> plain("Se {rule}`rolle` og [*kildene*](/redaksjon/kilder.md).", {"rolle": "Rollen din"})
    'Se «Rollen din» og kildene.'
    """
    paragraphs = (
        ("> " if part.kind == "quote" else "")
        + "".join(words_of(span, titles) for span in part.spans)
        for part in parse(markdown)
    )
    return "\n\n".join(paragraphs)


def words_of(span: Span, titles: Mapping[str, str]) -> str:
    """Return a span without markup; the URL of an external link follows its text."""
    match span:
        case Words():
            return span.text
        case Emphasis():
            return "".join(words_of(part, titles) for part in span.spans)
        case Link():
            words = "".join(words_of(part, titles) for part in span.spans)
            is_external = WEB.match(span.target) and words != span.target
            return f"{words} ({span.target})" if is_external else words
        case Role():
            return span.words or role_words(span, titles)
        case Picture():
            return _("[Bilde: {alt}]").format(alt=span.alt)


def role_words(role: Role, titles: Mapping[str, str]) -> str:
    """Return what a link without text of its own is called."""
    if role.name == "term":
        return role.target
    return _("«{words}»").format(words=titles.get(role.target, role.target))
