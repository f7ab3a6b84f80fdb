"""HTML from other programs as texts in our small markup."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from handbook_ext.intake.html_elements import (
    BLOCKS,
    CELLS,
    INLINE,
    MARKS,
    MEDIA,
    SHIFTED,
    UNSEEN,
)
from handbook_ext.intake.markup import Piece, folded, joined, paragraph
from handbook_ext.locale import _
from handbook_ext.source.markup import WEB

if TYPE_CHECKING:
    from handbook_ext.intake.report import Report

TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
ENTITY = re.compile(r"&(?:\w{2,8}|#\d{1,7}|#x[\dA-Fa-f]{1,6});")
LONGEST_NAME = 40
DASH = "– "
"""What begins an item of a list."""


def looks_like_html(text: str) -> bool:
    """Tell whether a text has tags or entities.

    >>> looks_like_html("1 < 2 & 3 > 2"), looks_like_html("a<br>b"), looks_like_html("r&oslash;d")
    (False, True, True)
    """
    return bool(TAG.search(text) or ENTITY.search(text))


def html_text(html: str, line: int, report: Report) -> str:
    """Return HTML as a text; what it cannot hold is reported as lost."""
    reader = HtmlReader(line, report)
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:  # the parser's, for some broken declarations
        return paragraph([Piece(unescape(re.sub(r"<[^<>]*>?", " ", html)))])
    reader.end()
    return joined(reader.parts)


class HtmlReader(HTMLParser):
    """Collects paragraphs from HTML."""

    def __init__(self, line: int, report: Report) -> None:
        super().__init__(convert_charrefs=True)
        self.line = line
        self.report = report
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.marks: list[str] = []
        self.targets: list[str] = []
        self.unseen: list[str] = []
        self.shifted: list[str] = []
        self.quotes = 0
        self.is_item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = dict(attrs)
        if tag in UNSEEN:
            self.unseen.append(tag)
            if tag == "math":
                self.report.lost(self.line, _("en formel"))
        elif tag in MARKS:
            self.marks.append(MARKS[tag])
        elif tag in SHIFTED:
            self.shifted.append(tag)
        elif tag == "a":
            self.link((given.get("href") or "").strip())
        elif tag == "img":
            self.picture(given)
        elif tag in MEDIA:
            self.report.lost(self.line, _("lyd eller film"))
        elif tag in BLOCKS:
            self.begin(tag)
        elif tag not in INLINE:
            # No element of HTML, so somebody wrote «<Ctrl>».
            self.handle_data(self.get_starttag_text() or "")

    def begin(self, tag: str) -> None:
        """Begin a paragraph, or a cell in the row."""
        if tag in CELLS:
            if any(piece.text.strip() for piece in self.pieces):
                self.pieces.append(Piece(" · "))
            return
        self.end()
        self.is_item = tag == "li" or (self.is_item and tag in {"p", "br"})
        self.quotes += tag == "blockquote"
        if tag == "table":
            self.report.lost(self.line, _("tabellen; ordene i den er blitt vanlig tekst"))

    def handle_endtag(self, tag: str) -> None:
        """Close an element; one that was never opened is ignored."""
        if tag in UNSEEN and tag in self.unseen:
            while self.unseen.pop() != tag:
                pass
        elif tag in MARKS and MARKS[tag] in self.marks:
            self.marks.remove(MARKS[tag])
        elif tag == "a" and self.targets:
            self.targets.pop()
        elif tag in self.shifted:
            self.shifted.remove(tag)
        elif tag in BLOCKS and tag not in CELLS:
            self.end()
            self.is_item = self.is_item and tag not in {"li", "ul", "ol"}
            self.quotes = max(0, self.quotes - (tag == "blockquote"))

    def handle_data(self, data: str) -> None:
        """Add words."""
        if not self.unseen:
            mark = self.marks[-1] if self.marks else ""
            if self.shifted and all(ord(sign) in SHIFTED[self.shifted[-1]] for sign in data):
                data = data.translate(SHIFTED[self.shifted[-1]])
            self.pieces.append(Piece(data, mark, self.targets[-1] if self.targets else ""))

    def link(self, target: str) -> None:
        """Begin a link; one that leads nowhere outside the platform is reported as lost."""
        if target and not WEB.match(target):
            lost = _("lenken til «{target}»").format(target=target[:LONGEST_NAME])
            self.report.lost(self.line, lost)
        self.targets.append(target)

    def picture(self, given: dict[str, str | None]) -> None:
        """Report a picture as lost; its words stay."""
        alt, source = folded(given.get("alt") or ""), (given.get("src") or "").strip()
        name = source.rpartition("/")[2] if not source.startswith("data:") else ""
        called = alt or name or _("uten navn")
        self.report.lost(self.line, _("bildet «{name}»").format(name=called[:LONGEST_NAME]))
        if alt:
            self.pieces.append(Piece(f" {_('[Bilde: {alt}]').format(alt=alt)} "))

    def end(self) -> None:
        """End the paragraph."""
        words = paragraph(self.merged(), quote=self.quotes > 0)
        if self.is_item and words and not words.startswith(DASH):
            words = f"{DASH}{words}"
        self.parts.append(words)
        self.pieces = []

    def merged(self) -> list[Piece]:
        """Return the pieces of the paragraph; neighbours that look alike are one."""
        merged: list[Piece] = []
        for piece in self.pieces:
            if merged and merged[-1][1:] == piece[1:]:
                merged[-1] = piece._replace(text=merged[-1].text + piece.text)
            else:
                merged.append(piece)
        return merged
