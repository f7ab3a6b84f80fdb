"""Read a draft post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.written.keys import post_fault
from handbook_ext.locale import _
from handbook_ext.quiz.types.spot.fields import SEGMENTS, SOUND
from handbook_ext.quiz.types.spot.model import Segment, Spot
from handbook_ext.source.text import Name, Text

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read(question: Record) -> Spot:
    """Read the segments; at least one must be without a fault, and a post without faults says why."""
    pieces = question.read(SEGMENTS, read_faulty)
    segments = tuple(Segment(it, None, None) if isinstance(it, Text) else it for it in pieces)
    sound = question.read(SOUND)
    if question.sound:
        check(question, [segment.fault is not None for segment in segments], sound)
    return Spot(segments, sound)


def check(question: Record, faulty: list[bool], sound: Text | None) -> None:
    """Report a post in which all segments have a fault, or whose own reason does not fit them."""
    fault = post_fault(faulty, sound is not None)
    if fault == "all-faulty":
        question.fault(
            _("Alle bitene i {name} har «fault».").format(name=question.name),
            _("La minst én bit være uten."),
            question.fields["segments"],
        )
    elif fault == "unexplained":
        question.fault(
            _("Ingen bit i {name} har «fault», og ingenting sier hvorfor.").format(
                name=question.name
            ),
            _("Gi en bit «fault», eller skriv «feedback:» som forklarer hvorfor alt kan stå."),
            question.fields["segments"],
        )
    elif fault == "explained":
        question.fault(
            _("«feedback» i {name} sier hvorfor alt kan stå, men en bit har «fault».").format(
                name=question.name
            ),
            _("Fjern «feedback», eller «fault» i bitene."),
            question.fields["feedback"],
        )


def read_faulty(record: Record) -> Segment:
    """Read a segment with a fault."""
    values = record.values()
    place = record.place_of(record.fields.get("fault", record.node))
    return Segment(**values | {"fault": Name.at(place, values["fault"])})
