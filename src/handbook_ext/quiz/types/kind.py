"""What there is to know of a type of question before one is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_ext.quiz.control import Control
    from handbook_ext.quiz.model import Body
    from handbook_ext.source.record import Fields, Record

REASON = "<Hva som følger, og hvorfor. Én til tre setninger.>"
"""What skeletons have in place of a reason."""


@dataclass(frozen=True)
class QuestionType:
    """A type: its fields in a quiz file, how they are read, a skeleton of them, its controls.

    ``skeleton`` is YAML with each text that
    an author is to write in angle brackets; ``{rule}`` in it becomes the rule's name. ``purpose``
    says what a reader does: «velger det beste svaret». ``prompted`` tells whether the question
    itself has a prompt.
    """

    fields: Fields
    read: Callable[[Record], Body]
    skeleton: str
    purpose: Callable[[], str]
    controls: tuple[Control, ...]
    prompted: bool = True
