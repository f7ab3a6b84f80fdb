"""A draft post whose faults are to be marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.types.spot import NOTHING
from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.spot.control import MARK
from handbook_ext.quiz.view import Interaction, Row, View
from handbook_ext.quiz.words import sound_words
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Name


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of a draft post; one with a fault names the rule it breaks and the reason."""

    text: Text
    fault: Name | None
    feedback: Text | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A draft post in segments; those with a fault are to be marked.

    ``sound`` is the reason why all of it can stay, if no segment has a fault.
    """

    type: ClassVar = "spot"
    segments: tuple[Segment, ...]
    sound: Text | None = None

    def data(self, question: str) -> dict[str, Any]:
        """Return which segments have a fault."""
        return {
            "segments": [
                {"id": letter.lower(), "fault": segment.fault is not None}
                for letter, segment in lettered(self.segments)
            ]
        }

    def view(self, question: Question) -> View:
        """Return the segments in order; the key lists those with a fault, or that there are none."""
        rows = tuple(
            Row(
                id=letter.lower(),
                letter=letter,
                sign=str(number),
                text=segment.text,
                state="fault" if segment.fault is not None else "",
                reason=segment.feedback,
                rules=question.basis((segment.fault,)) if segment.fault is not None else (),
            )
            for number, (letter, segment) in enumerate(lettered(self.segments), 1)
        )
        nothing = self.nothing(question)
        key = tuple(row for row in (*rows, nothing) if row.reason is not None)
        return View((Interaction(MARK, question.prompt, rows, key, "bullets", nothing=nothing),))

    def nothing(self, question: Question) -> Row:
        """Return the row that says that all can stay; it is judged where that is right."""
        return Row(
            id=NOTHING,
            letter=NOTHING,
            sign="",
            text=Text(sound_words(), question.place),
            state="correct" if self.sound else "",
            reason=self.sound,
            rules=question.rules if self.sound else (),
        )

    def reordered(self, seed: str) -> Spot:
        """Return the post unchanged: its segments form a text."""
        return self
