"""Read the form of a tool: its steps, its parts, and their questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.source.ids import Ids
from handbook_ext.tools.fields import PARTS, RESULT, STEPS
from handbook_ext.tools.model import Part, Step
from handbook_ext.tools.question import Option, Question

if TYPE_CHECKING:
    from handbook_ext.source.record import Record


def read_parts(record: Record, ids: Ids) -> tuple[tuple[Step, ...], tuple[Part, ...]]:
    """Return the steps, if the form is divided, and all parts."""
    read = partial(read_part, ids=ids)
    if STEPS.key not in record.fields:
        if RESULT.key in record.fields:
            record.fault(
                _("{name} har «result», men ingen steg den kan komme etter.").format(
                    name=record.name
                ),
                _("Fjern den, eller del skjemaet i steg."),
                record.fields[RESULT.key],
            )
        return (), record.read(PARTS, read)
    steps = record.read(STEPS, lambda it: Step(**it.values(id=ids, parts=read)))
    parts = [part for step in steps for part in step.parts]
    if PARTS.key in record.fields:
        record.fault(
            _("{name} har både «steps» og «parts».").format(name=record.name),
            _("Flytt hver del inn i det steget den hører til."),
            record.fields[PARTS.key],
        )
        # Read them, too, so that advice on their questions gets no faults of its own.
        loose: tuple[Part, ...] = record.read(PARTS, read)
        parts += loose
    return steps, tuple(parts)


def read_part(record: Record, ids: Ids) -> Part:
    """Read a part and its questions."""
    return Part(**record.values(id=ids, questions=partial(read_question, ids=ids)))


def read_question(record: Record, ids: Ids) -> Question:
    """Read one question."""
    own = Ids()
    read = {"options": (), **record.values(id=ids, options=lambda it: Option(**it.values(id=own)))}
    question = Question(**read)
    record.differ("options", [option.text for option in question.options])
    if question.kind == "choice" and sum(option.example for option in question.options) > 1:
        record.fault(
            _("{name} har flere valg med «example: true».").format(name=record.name),
            _("Leseren kan bare velge ett. Behold det ene."),
        )
    return question
