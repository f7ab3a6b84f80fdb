"""Items to put in order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.order.control import MOVE
from handbook_ext.quiz.view import Interaction, Row, View

if TYPE_CHECKING:
    from handbook_ext.quiz.items import Item
    from handbook_ext.quiz.model import Question


@dataclass(frozen=True, slots=True)
class Order:
    """Items in their right order; another ``version`` of a printed question shuffles anew."""

    type: ClassVar = "order"
    items: tuple[Item, ...]
    version: str = ""

    def shown(self, question: str) -> list[tuple[str, Item]]:
        """Return the items with letters, shuffled by the question's id: never in right order."""
        places = shuffled(list(range(len(self.items))), question + self.version)
        if places == sorted(places):
            places = [*places[1:], places[0]]
        return lettered([self.items[place] for place in places])

    def data(self, question: str) -> dict[str, Any]:
        """Return the letters in the right order."""
        letters = {item: letter.lower() for letter, item in self.shown(question)}
        return {"items": [letters[item] for item in self.items]}

    def view(self, question: Question) -> View:
        """Return the items as shuffled, and in their right order as the key."""
        rows = tuple(
            Row(
                id=letter.lower(),
                letter=letter,
                sign=letter,
                text=item.text,
                solution=self.items.index(item) + 1,
                reason=item.feedback,
                rules=question.basis(item.rules),
            )
            for letter, item in self.shown(question.id)
        )
        places = [row.solution for row in rows]
        key = tuple(rows[places.index(place)] for place in range(1, len(rows) + 1))
        return View((Interaction(MOVE, question.prompt, rows, key, "numbers"),))

    def reordered(self, seed: str) -> Order:
        """Return the items to be shuffled by the seed; they themselves stay in their right order."""
        return replace(self, version=seed)
