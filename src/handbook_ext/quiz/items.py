"""Items to sort or to put in order: the model and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.quiz.view import Row

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Name, Text


class Item(NamedTuple):
    """An item, why it belongs where it does, and the rules that the reason rests on."""

    text: Text
    feedback: Text
    rules: tuple[Name, ...]


def item_row(letter: str, item: Item, solution: Text | int, question: Question) -> Row:
    """Return an item's row; ``solution`` is where it belongs."""
    return Row(
        id=letter.lower(),
        letter=letter,
        sign=letter,
        text=item.text,
        solution=solution,
        reason=item.feedback,
        rules=question.basis(item.rules),
    )
