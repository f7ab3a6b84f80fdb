"""Read a draft post."""

from __future__ import annotations

import yaml

from handbook_ext.locale import _
from handbook_ext.quiz.counts import check_count
from handbook_ext.quiz.types.spot.model import Segment, Spot
from handbook_ext.source.record import Record
from handbook_ext.source.text import Name


def read(question: Record) -> Spot:
    """Read the pieces; at least one must have a fault, and one none."""
    remedy = _("Skriv utkastet som en liste av tekstbiter.")
    segments = tuple(
        read_segment(node, number, question)
        for number, node in enumerate(question.nodes("segments", remedy), 1)
    )
    check_count(question, "segments", len(segments), 2)
    faulty = [segment.fault is not None for segment in segments]
    if question.sound and (all(faulty) or not any(faulty)):
        question.fault(
            _("{name} har bare biter av ett slag.").format(name=question.name),
            _("Minst én bit skal ha «fault», og minst én skal være uten."),
            question.fields["segments"],
        )
    return Spot(segments)


def read_segment(node: yaml.Node, number: int, question: Record) -> Segment:
    """Read a plain piece, or one with a fault."""
    remedy = _("Skriv en setning eller en del av en.")
    if not isinstance(node, yaml.MappingNode):
        return Segment(question.text_of(node, "segments", remedy), None, None)
    name = _("Bit {number} i {question}").format(number=number, question=question.name)
    record = Record(node, name, question.path, question.faults, ("text", "fault", "feedback"))
    text = record.markdown("text", remedy)
    fault = record.name_in("fault", _("Skriv navnet på regelen eller rådet det gjelder."))
    feedback = record.markdown("feedback", _("Forklar hvorfor biten bør endres."))
    question.sound = question.sound and record.sound
    place = record.place_of(record.fields.get("fault", node))
    return Segment(text, Name.at(place, fault), feedback)
