"""A draft post whose faults are to be marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.quiz.model import lettered
from handbook_ext.quiz.types.spot.control import MARK
from handbook_ext.quiz.view import Interaction, Row, View

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question
    from handbook_ext.source.text import Name, Text


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of a draft post; one with a fault names the rule it breaks and the reason."""

    text: Text
    fault: Name | None
    feedback: Text | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A draft post in segments; those with a fault are to be marked."""

    type: ClassVar = "spot"
    segments: tuple[Segment, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return which segments have a fault."""
        return {
            "segments": [
                {"id": letter.lower(), "fault": segment.fault is not None}
                for letter, segment in lettered(self.segments)
            ]
        }

    def view(self, question: Question) -> View:
        """Return the segments in order; the key lists only those with a fault."""
        rows = tuple(
            Row(
                id=letter.lower(),
                letter=letter,
                sign=str(number),
                text=segment.text,
                state="fault" if segment.fault is not None else "",
                reason=segment.feedback,
                rules=(segment.fault,) if segment.fault is not None else (),
            )
            for number, (letter, segment) in enumerate(lettered(self.segments), 1)
        )
        key = tuple(row for row in rows if row.reason is not None)
        return View((Interaction(MARK, question.prompt, rows, key, "bullets"),))

    def reordered(self, seed: str) -> Spot:
        """Return the post unchanged: its segments form a text."""
        return self
