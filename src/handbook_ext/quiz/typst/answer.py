"""What is answered with on paper: boxes, tables, blanks and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.nodes import SkipNode

from handbook_ext.locale import _
from handbook_ext.quiz.model import LETTERS
from handbook_ext.quiz.nodes import (
    handbook_key_entry,
    handbook_option_text,
    handbook_sortable,
)
from handbook_ext.quiz.typst.thread import way_on

if TYPE_CHECKING:
    from docutils.nodes import Element

    from handbook_ext.print.translator import TypstTranslator

LINES = 6
"""Lines to write on."""


def visit_options(self: TypstTranslator, node: Element) -> None:
    """Open options to tick, or a table of items to sort."""
    first = node[0]
    if isinstance(first, handbook_sortable):
        self.begin("classify", categories=first["categories"], head=_("Punkt"))
    else:
        self.begin("choices", kind=first["control"])  # type: ignore[index]


def depart_options(self: TypstTranslator, node: Element) -> None:
    """Close them."""
    self.end_block()


def visit_option(self: TypstTranslator, node: Element) -> None:
    """Open an option; in a thread it says where to go on."""
    self.begin("option", node["letter"], said(node), to=way_on(node))


def depart_option(self: TypstTranslator, node: Element) -> None:
    """Close an option, item or piece."""
    self.end_block()


def visit_text(self: TypstTranslator, node: Element) -> None:
    """Open the words of a part; in a key they stand above the reason."""
    if isinstance(node.parent, handbook_key_entry):
        self.begin("key-text")


def depart_text(self: TypstTranslator, node: Element) -> None:
    """Close them."""
    if isinstance(node.parent, handbook_key_entry):
        self.end_block()


def visit_item(self: TypstTranslator, node: Element) -> None:
    """Open an item to sort or to put in order."""
    self.begin("item", node["letter"], said(node))


def visit_segment(self: TypstTranslator, node: Element) -> None:
    """Open a piece of a draft post; on paper it has a number, as lines have."""
    self.begin("segment", segment_number(node["letter"]), node["letter"], said(node))


def said(node: Element) -> str:
    """Return the words of an option, item or piece: what its field is called by."""
    texts = (text.astext() for text in node.findall(handbook_option_text))
    return " ".join(" ".join(texts).split())


def segment_number(letter: str) -> int:
    """Return the number that a piece of a post has on paper.

    >>> segment_number("C")
    3
    """
    return LETTERS.index(letter) + 1


def visit_writing(self: TypstTranslator, node: Element) -> None:
    """Print lines to write on."""
    self.call("writing", lines_wanted=LINES)
    raise SkipNode
