"""A question with several right answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.quiz.choice import CHECKBOX
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.options import option_rows
from handbook_ext.quiz.view import Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.options import Option


@dataclass(frozen=True, slots=True)
class Multiple:
    """Options, some right to tick and some wrong."""

    type: ClassVar = "multiple"
    options: tuple[Option, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return which options are right."""
        options = [
            {"id": letter.lower(), "correct": option.state == "correct"}
            for letter, option in lettered(self.options)
        ]
        return {"options": options}

    def view(self, question: Question) -> View:
        """Return the options as checkboxes."""
        rows = option_rows(self.options, question)
        return View((Interaction(CHECKBOX, question.prompt, rows, rows),))

    def reordered(self, seed: str) -> Multiple:
        """Return the options shuffled."""
        return replace(self, options=tuple(shuffled(list(self.options), seed)))
