"""A question with one best answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.options import option_rows
from handbook_ext.quiz.view import Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.quiz.options import Option


@dataclass(frozen=True, slots=True)
class Single:
    """Options with a verdict each; exactly one is best."""

    type: ClassVar = "single"
    options: tuple[Option, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return the verdict of each option."""
        options = [
            {"id": letter.lower(), "verdict": option.state}
            for letter, option in lettered(self.options)
        ]
        return {"options": options}

    def view(self, question: Question) -> View:
        """Return the options as radio buttons."""
        rows = option_rows(self.options, question)
        return View((Interaction(RADIO, question.prompt, rows, rows),))

    def reordered(self, seed: str) -> Single:
        """Return the options shuffled."""
        return replace(self, options=tuple(shuffled(list(self.options), seed)))
