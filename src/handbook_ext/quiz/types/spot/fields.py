"""The fields of a draft post."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import yaml

from handbook_ext.locale import later
from handbook_ext.quiz.fields import counted, feedback, words
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field
from handbook_ext.source.schema import TEXT
from handbook_ext.source.shapes import NAME

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.nested import Make
    from handbook_ext.source.record import Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.source.text import Text

WORDS = words(later("Skriv en setning eller en del av en."))
FAULT = Field(
    "fault",
    NAME,
    later("Navnet på regelen eller rådet det gjelder."),
    later("Skriv navnet på regelen eller rådet det gjelder."),
)
FEEDBACK = feedback(later("Forklar hvorfor biten bør endres."))


class Segments(Entries):
    """A list of segments: texts, or mappings for those with a fault."""

    def entry(
        self, node: yaml.Node, number: int, record: Record, field: Field[Any], given: Make
    ) -> object:
        """Return the text of a plain segment, or what ``given`` makes of one with a fault."""
        if isinstance(node, yaml.MappingNode):
            return super().entry(node, number, record, field, given)
        return record.text_of(node, replace(field, remedy=WORDS.remedy))

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of texts and mappings."""
        whole = super().schema(known)
        return {**whole, "items": {"anyOf": [TEXT, whole["items"]]}}


SEGMENTS = Field(
    "segments",
    Segments((WORDS, FAULT, FEEDBACK), later("Bit {number} i {owner}"), counted(later("biter"))),
    later("Utkastet i biter. En bit med «fault» bør endres."),
    later("Skriv utkastet som en liste av tekstbiter."),
)
SOUND: Field[Text | None] = Field(
    FEEDBACK.key,
    FEEDBACK.shape,
    later("Hvorfor alt kan stå, og hva det ville kostet å stryke. Høyst 40 ord."),
    later("Forklar hvorfor alt i utkastet kan stå."),
    absent=None,
    omitted=later("Bare et utkast uten «fault» har den."),
)
FIELDS = (SEGMENTS, SOUND)
