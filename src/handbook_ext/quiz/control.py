"""What a reader answers with, on the page, on paper and in a notebook.

A type of question brings the controls that it needs (``QuestionType.controls``); visitors find them by
their names, which are all that nodes carry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


def no_call(_writer: TypstWriter, _node: Element) -> None:
    """Call nothing: there are no rows."""


class OnPage(NamedTuple):
    """The templates of what is around all rows, and of a ``row`` around its words.

    Without rows, ``around`` is all there is; rows may also stand by themselves.
    """

    around: str = ""
    row: str = ""


class OnPaper(NamedTuple):
    """The calls of the theme that open the list of all rows, and a row; visitors close both.

    Without rows, ``open_list`` prints all there is.
    """

    open_list: Callable[[TypstWriter, Element], None]
    open_row: Callable[[TypstWriter, Element], None] = no_call


class Control(NamedTuple):
    """A control.

    ``hint`` tells readers what to do. ``example`` makes an answer of the right shape for a notebook,
    of the rows' letters in small. ``has_rows`` is false for what is answered in one's own words.
    """

    name: str
    hint: Callable[[], str]
    example: Callable[[Sequence[str]], str]
    page: OnPage
    paper: OnPaper
    has_rows: bool = True


def open_item(writer: TypstWriter, node: Element) -> None:
    """Open on paper an item to sort or to put in order."""
    writer.begin("item", node["letter"], node["said"])
