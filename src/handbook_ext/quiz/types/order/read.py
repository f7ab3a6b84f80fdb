"""Read items to put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.counts import check_count
from handbook_ext.quiz.items import read_items
from handbook_ext.quiz.types.order.model import Order

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Order:
    """Read items in their right order."""
    remedy = _("Skriv trinnene i riktig rekkefølge.")
    items = tuple(item for item, _record in read_items(question, remedy))
    check_count(question, "items", len(items), 2)
    question.differ("items", [item.text for item in items])
    return Order(items)
