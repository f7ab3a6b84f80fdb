"""Texts of other programs, in the format that they are marked with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from handbook_ext.intake.html_text import Part, html_parts, looks_like_html
from handbook_ext.intake.markup import Piece, joined, paragraph

if TYPE_CHECKING:
    from handbook_ext.intake.report import Report

MARKDOWN = MarkdownIt("commonmark")
BLANK = re.compile(r"\n\s*\n|\n")


def text_of(source: str, form: str, line: int, report: Report) -> str:
    """Return a text in our markup; ``form`` is ``html``, ``markdown``, ``plain`` or ``auto``."""
    return joined(part.words for part in parts_of(source, form, line, report))


def parts_of(source: str, form: str, line: int, report: Report) -> list[Part]:
    """Return the paragraphs of a text in our markup."""
    match form:
        case "html":
            return html_parts(source, line, report)
        case "markdown":
            return html_parts(MARKDOWN.render(source), line, report)
        case "auto" if looks_like_html(source):
            return html_parts(source.replace("\n", "<br>"), line, report)
        case _:
            lines = (paragraph([Piece(part)]) for part in BLANK.split(source))
            return [Part(words, is_item=False, is_strong=False) for words in lines if words]
