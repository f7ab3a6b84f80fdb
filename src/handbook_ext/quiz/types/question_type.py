"""The declaration of a type of question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handbook_ext.quiz.control import Control
    from handbook_ext.quiz.labels import Labels
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


Interaction = Literal[
    "true-false",
    "choice",
    "fill-in",
    "matching",
    "performance",
    "sequencing",
    "likert",
    "numeric",
]
"""The words that SCORM 1.2 has for types of questions."""


@dataclass(frozen=True)
class QuestionType:
    """A type: its fields in a quiz file, how they are read, its skeleton, and its controls.

    ``labels`` are what the form for new questions calls its fields, by key. ``name`` is what a list of
    types calls it: «sortering». ``purpose`` says what a reader does: «velger det beste svaret».
    ``interaction`` is what it is to a learning platform. ``check_words`` are what the form says of
    the checks that this type alone makes, by their names. ``prompted`` tells whether the question itself
    has a prompt, ``is_own_words`` whether it is answered in the reader's own words, which are never scored.
    """

    fields: Fields
    read: Callable[[Record], Body]
    skeleton: Skeleton
    labels: Callable[[], Labels]
    name: Callable[[], str]
    purpose: Callable[[], str]
    controls: tuple[Control, ...]
    interaction: Interaction
    check_words: Callable[[], Mapping[str, str]] = dict
    prompted: bool = True
    is_own_words: bool = False

    @property
    def is_written(self) -> bool:
        """Whether readers write their answer. What they write never leaves their browser, scored or not."""
        return not all(control.has_rows for control in self.controls)
