"""Read items to put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.items import Item
from handbook_ext.quiz.types.order.fields import ITEMS
from handbook_ext.quiz.types.order.model import Order

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Order:
    """Read the items in their right order."""
    items: tuple[Item, ...] = question.read(ITEMS, lambda record: Item(**record.values()))
    question.differ("items", [item.text for item in items])
    return Order(items)
