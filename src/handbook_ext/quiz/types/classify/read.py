"""Read items to sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.items import Item
from handbook_ext.quiz.types.classify.fields import CATEGORIES, ITEMS
from handbook_ext.quiz.types.classify.model import Classify

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Classify:
    """Read the categories, and items that each name one of them.

    While a category has a fault, what the items name is not checked: each of them would seem wrong.
    """
    reported = len(question.faults)
    categories = question.read(CATEGORIES)
    are_known = bool(categories) and len(question.faults) == reported
    question.differ("categories", categories)
    names = [category.markdown for category in categories]

    def read_item(record: Record) -> tuple[Item, int]:
        values = record.values(category=names if are_known else None)
        category = values.pop("category")
        return Item(**values), names.index(category) if category in names else 0

    items: tuple[tuple[Item, int], ...] = question.read(ITEMS, read_item)
    question.differ("items", [item.text for item, _category in items])
    return Classify(categories, items)
