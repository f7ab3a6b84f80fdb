"""A reflection: a question to write about for oneself."""

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
    """A reflection; ``points`` are what good answers contain."""

    type: ClassVar = "reflect"
    points: tuple[Text, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return an empty dict: there is nothing to grade."""
        return {}

    def view(self, question: Question) -> View:
        """Return a view without rows, and the points."""
        return View((Interaction(WRITE, question.prompt),), points=self.points, is_judged=False)

    def reordered(self, seed: str) -> Reflect:
        """Return the body unchanged: it has no rows to shuffle."""
        return self
