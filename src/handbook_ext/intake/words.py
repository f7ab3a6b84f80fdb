"""Texts of other programs, in the format that they are marked with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from handbook_ext.intake.html_text import html_text, looks_like_html
from handbook_ext.intake.markup import Piece, joined, paragraph
from handbook_ext.locale import _

if TYPE_CHECKING:
    from handbook_ext.intake.report import Report

MARKDOWN = MarkdownIt("commonmark")
LONGEST = 20_000
"""The most characters of one text that are read: some ten pages."""
PICTURE = re.compile(r"(data:[\w/+.-]{0,60};base64,)[A-Za-z0-9+/=\s]+")
"""A picture inside a text, which is as long as its file."""


def text_of(source: str, form: str, line: int, report: Report) -> str:
    """Return a text in our markup; ``form`` is ``html``, ``markdown``, ``plain`` or ``auto``."""
    source = PICTURE.sub(r"\1", source)
    if len(source) > LONGEST:
        lost = _("slutten av en tekst med mer enn {limit} tegn").format(limit=LONGEST)
        report.lost(line, lost)
        source = source[:LONGEST]
    match form:
        case "html":
            return html_text(source, line, report)
        case "markdown":
            return html_text(MARKDOWN.render(source), line, report)
        case "auto" if looks_like_html(source):
            return html_text(source.replace("\n", "<br>"), line, report)
        case _:
            return joined(paragraph([Piece(part)]) for part in source.split("\n"))
