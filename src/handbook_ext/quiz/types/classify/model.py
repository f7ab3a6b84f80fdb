"""Items to sort into categories."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.quiz.items import item_row
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.classify.control import SORT
from handbook_ext.quiz.view import Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.items import Item
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Text


@dataclass(frozen=True, slots=True)
class Classify:
    """Items, each with the index of its category in ``categories``, from 0."""

    type: ClassVar = "classify"
    categories: tuple[Text, ...]
    items: tuple[tuple[Item, int], ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return the category of each item; categories are numbered from 1."""
        return {
            "categories": [str(number + 1) for number in range(len(self.categories))],
            "items": [
                {"id": letter.lower(), "category": str(category + 1)}
                for letter, (_item, category) in lettered(self.items)
            ],
        }

    def view(self, question: Question) -> View:
        """Return the items, each to be put into one of the columns."""
        rows = tuple(
            item_row(letter, item, self.categories[category], question)
            for letter, (item, category) in lettered(self.items)
        )
        return View((Interaction(SORT, question.prompt, rows, rows, columns=self.categories),))

    def reordered(self, seed: str) -> Classify:
        """Return the items shuffled; the categories keep their order."""
        return replace(self, items=tuple(shuffled(list(self.items), seed)))
