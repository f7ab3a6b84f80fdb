"""Items to sort or to put in order: how they are read and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.locale import _
from handbook_ext.quiz.view import Row
from handbook_ext.source.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Name, Text

KEYS = ("text", "feedback", "rules")


class Item(NamedTuple):
    """A thing to place, why it belongs where it does, and the rules of its own that this rests on."""

    text: Text
    feedback: Text
    rules: tuple[Name, ...]


def item_row(letter: str, item: Item, solution: Text | int, question: Question) -> Row:
    """Return the row of an item; ``solution`` is where it belongs."""
    return Row(
        id=letter.lower(),
        letter=letter,
        sign=letter,
        text=item.text,
        solution=solution,
        reason=item.feedback,
        rules=question.basis(item.rules),
    )


def read_items(
    question: Record, remedy: str, others: Sequence[str] = ()
) -> Iterator[tuple[Item, Record]]:
    """Yield the items of a question, each with its record; ``others`` are keys of the type's own.

    Their faults make the question unsound. ``remedy`` is for who wrote no items.
    """
    for number, node in enumerate(question.records("items", remedy), 1):
        name = _("Punkt {number} i {question}").format(number=number, question=question.name)
        record = Record(node, name, question.path, question.faults, (*KEYS, *others))
        text = record.markdown("text", _("Skriv hva som skal plasseres."))
        feedback = record.markdown("feedback", _("Forklar hvorfor det hører til der."))
        rules = record.words("rules", _("Skriv for eksempel [rolle]."))
        yield Item(text, feedback, rules), record
        question.sound = question.sound and record.sound
