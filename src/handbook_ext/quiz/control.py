"""Controls: what a reader answers with, on the page, on paper and in a notebook.

A type of question brings the controls it needs (``QuestionType.controls``). Nodes carry only
their names, by which visitors look them up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docutils.nodes import Element

    from handbook_ext.typst.writer import TypstWriter


ItemKind = Literal["one", "several", "match", "order", "write"]
"""What question banks have: one of several choices, several of them, pairs, an order, or free text."""


def no_call(_writer: TypstWriter, _node: Element) -> None:
    """Write nothing: the control has no rows."""


def nothing_lost() -> str:
    """Return an empty text: the control is the same in a question bank."""
    return ""


class OnPage(NamedTuple):
    """The templates around all rows, around the text of each ``row``, and around «nothing».

    Without rows, ``around`` is the whole control; rows may also do without it.
    """

    around: str = ""
    row: str = ""
    nothing: str = ""


class OnPaper(NamedTuple):
    """The theme calls that open the list of rows, and each row; visitors close both.

    Without rows, ``open_list`` prints the whole control. ``has_hint`` is false for a hint that is true
    of the page alone.
    """

    open_list: Callable[[TypstWriter, Element], None]
    open_row: Callable[[TypstWriter, Element], None] = no_call
    has_hint: bool = True


class Control(NamedTuple):
    """A control in all outputs.

    ``hint`` tells readers what to do. ``example`` returns a sample answer for a notebook, given the
    rows' letters in lower case. ``item`` is what it becomes in a question bank: the nearest that these
    have; ``lost`` says what is not the same there. ``has_rows`` is false where something is written; its
    key may have rows, and these have no letter for the reader to choose.
    """

    name: str
    hint: Callable[[], str]
    example: Callable[[Sequence[str]], str]
    page: OnPage
    paper: OnPaper
    item: ItemKind
    lost: Callable[[], str] = nothing_lost
    has_rows: bool = True


def open_item(writer: TypstWriter, node: Element) -> None:
    """Open on paper an item to sort or to put in order."""
    writer.begin("item", node["letter"], node["said"])
