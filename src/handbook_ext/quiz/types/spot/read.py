"""Read a draft post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.types.spot.fields import SEGMENTS
from handbook_ext.quiz.types.spot.model import Segment, Spot
from handbook_ext.source.text import Name, Text

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Spot:
    """Read the segments; at least one must have a fault, and at least one must not."""
    pieces = question.read(SEGMENTS, read_faulty)
    segments = tuple(Segment(it, None, None) if isinstance(it, Text) else it for it in pieces)
    faulty = [segment.fault is not None for segment in segments]
    if question.sound and (all(faulty) or not any(faulty)):
        question.fault(
            _("{name} har bare biter av ett slag.").format(name=question.name),
            _("Minst én bit skal ha «fault», og minst én skal være uten."),
            question.fields["segments"],
        )
    return Spot(segments)


def read_faulty(record: Record) -> Segment:
    """Read a segment with a fault."""
    values = record.values()
    place = record.place_of(record.fields.get("fault", record.node))
    return Segment(**values | {"fault": Name.at(place, values["fault"])})
