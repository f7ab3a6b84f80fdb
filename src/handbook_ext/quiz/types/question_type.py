"""The declaration of a type of question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handbook_ext.quiz.control import Control
    from handbook_ext.quiz.model import Body
    from handbook_ext.source.record import Fields, Record

REASON = "<Hva som følger, og hvorfor. Én til tre setninger.>"
"""The placeholder for a reason in skeletons."""


class Skeleton(NamedTuple):
    """YAML for an author to fill in, and what to write in place of each text in angle brackets.

    ``{rule}`` in the YAML becomes the rule's slug.
    """

    yaml: str
    remedies: Mapping[str, str]


@dataclass(frozen=True)
class QuestionType:
    """A type: its fields in a quiz file, how they are read, its skeleton, and its controls.

    ``name`` is what a list of types calls it: «sortering». ``purpose`` says what a reader does: «velger det beste svaret». ``prompted`` tells whether the
    question itself has a prompt.
    """

    fields: Fields
    read: Callable[[Record], Body]
    skeleton: Skeleton
    name: Callable[[], str]
    purpose: Callable[[], str]
    controls: tuple[Control, ...]
    prompted: bool = True
