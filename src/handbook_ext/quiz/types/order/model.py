"""Items to put in order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import mixed
from handbook_ext.quiz.items import item_row
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.order.control import MOVE
from handbook_ext.quiz.view import Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.items import Item
    from handbook_ext.quiz.model import Question


@dataclass(frozen=True, slots=True)
class Order:
    """Items in their right order; in print, the ``version`` changes the shuffle."""

    type: ClassVar = "order"
    items: tuple[Item, ...]
    version: str = ""

    def shown(self, question: str) -> list[tuple[str, Item]]:
        """Return the lettered items as shown: shuffled by the question's id, never in the right order."""
        return lettered(mixed(list(self.items), question + self.version))

    def data(self, question: str) -> dict[str, Any]:
        """Return the letters in the right order."""
        letters = {item: letter.lower() for letter, item in self.shown(question)}
        return {"items": [letters[item] for item in self.items]}

    def view(self, question: Question) -> View:
        """Return the items as shown, and in the right order as the key."""
        rows = {
            self.items.index(item): item_row(letter, item, self.items.index(item) + 1, question)
            for letter, item in self.shown(question.id)
        }
        key = tuple(rows[place] for place in sorted(rows))
        shown = tuple(rows.values())
        return View((Interaction(MOVE, question.prompt, shown, key, "numbers"),))

    def reordered(self, seed: str) -> Order:
        """Return the question with another shuffle; its items keep their right order."""
        return replace(self, version=seed)
