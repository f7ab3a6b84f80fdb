"""Read items to sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.counts import check_count
from handbook_ext.quiz.items import read_items
from handbook_ext.quiz.types.classify.model import Classify

if TYPE_CHECKING:
    from handbook_ext.quiz.items import Item
    from handbook_ext.source.record import Record


def read(question: Record) -> Classify:
    """Read categories, and items that each name one of them."""
    remedy = _("Skriv to til fem korte kategorier.")
    categories = question.texts("categories", remedy)
    check_count(question, "categories", len(categories), 2, 5)
    question.differ("categories", categories)
    names = [category.markdown for category in categories]
    items: list[tuple[Item, int]] = []
    for item, record in read_items(question, _("Skriv det som skal sorteres."), ["category"]):
        category = record.word("category", names)
        items.append((item, names.index(category) if category in names else 0))
    check_count(question, "items", len(items), 2)
    question.differ("items", [item.text for item, _category in items])
    return Classify(categories, tuple(items))
