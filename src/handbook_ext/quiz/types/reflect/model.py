"""A question to write about for oneself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.quiz.types.reflect.control import WRITE
from handbook_ext.quiz.view import Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Text


@dataclass(frozen=True, slots=True)
class Reflect:
    """``points`` is what good answers hold."""

    type: ClassVar = "reflect"
    points: tuple[Text, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return nothing: there is nothing to judge."""
        return {}

    def view(self, question: Question) -> View:
        """Return room to write, and the points."""
        return View((Interaction(WRITE, question.prompt),), points=self.points, is_judged=False)

    def reordered(self, seed: str) -> Reflect:
        """Return the question as it is: its points are no options."""
        return self
