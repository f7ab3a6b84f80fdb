"""The declaration of a type of question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_ext.quiz.control import Control
    from handbook_ext.quiz.model import Body
    from handbook_ext.source.record import Fields, Record

REASON = "<Hva som følger, og hvorfor. Én til tre setninger.>"
"""The placeholder for a reason in skeletons."""


@dataclass(frozen=True)
class QuestionType:
    """A type: its fields in a quiz file, how they are read, its skeleton, and its controls.

    ``skeleton`` is YAML with texts in angle brackets where an author is to write; ``{rule}`` in it
    becomes the rule's slug. ``purpose`` says what a reader does: «velger det beste svaret».
    ``prompted`` tells whether the question itself has a prompt.
    """

    fields: Fields
    read: Callable[[Record], Body]
    skeleton: str
    purpose: Callable[[], str]
    controls: tuple[Control, ...]
    prompted: bool = True
