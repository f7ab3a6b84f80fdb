"""Read a branch: steps, ends, and whether every path through it reaches an end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.engine.written.keys import way_faults
from handbook_ext.locale import _
from handbook_ext.quiz.options import read_options
from handbook_ext.quiz.types.branch.fields import ENDS, OPTIONS, PROMPT, SITUATION, START, STEPS
from handbook_ext.quiz.types.branch.model import Branch, End, Step
from handbook_ext.source.ids import PARTS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import yaml

    from handbook_ext.source.record import Record

NAME = r"[a-z0-9]+(-[a-z0-9]+)*"


def read(question: Record) -> Branch:
    """Read the steps and ends; note a fault for each that cannot be reached or left."""
    start = question.read(START)
    steps, ends = question.read(STEPS), question.read(ENDS)
    for name in steps.keys() & ends.keys():
        question.fault(
            _("«{step}» er både steg og slutt i {name}.").format(
                step=name[:40], name=question.name
            ),
            _("Gi den ene et annet navn."),
            ends[name].node,
        )
    ways = [*dict.fromkeys([*steps, *ends])] if steps and ends else None
    found = {name: read_step(name, record, ways) for name, record in steps.items()}
    outcomes = tuple(read_end(name, record) for name, record in ends.items())
    if question.sound:
        places = {name: record.node for name, record in {**steps, **ends}.items()}
        check_ways(question, start, found, places)
    return Branch(start, tuple(found.values()), outcomes)


def read_step(name: str, record: Record, ways: Collection[str] | None) -> Step:
    """Read one step."""
    check_name(record, name)
    return Step(
        name,
        situation=record.read(SITUATION),
        prompt=record.read(PROMPT),
        options=read_options(record, OPTIONS, ways),
    )


def read_end(name: str, record: Record) -> End:
    """Read one end."""
    check_name(record, name)
    return End(name, **record.values())


def check_name(record: Record, name: str) -> None:
    """Note a fault for a name that cannot be part of a URL."""
    if not re.fullmatch(NAME, name):
        record.fault(
            _("Navnet på {name} kan ikke brukes i en adresse.").format(name=record.name),
            _("Bruk bare små bokstaver a–z, tall og bindestrek."),
        )
    elif PARTS.fullmatch(name):
        record.fault(
            _("Id-en «{id}» er holdt av til noe annet på sidene.").format(id=name[:60]),
            _("Velg et navn som sier hva det handler om."),
        )


def check_ways(
    question: Record, start: str, steps: Mapping[str, Step], places: Mapping[str, yaml.Node]
) -> None:
    """Note faults in how steps are connected: circles, and steps that nothing leads to.

    ``places`` are the nodes of all steps and ends in the file.
    """
    ways = {name: [option.next for option in step.options] for name, step in steps.items()}
    for fault, name in way_faults(start, ways, [name for name in places if name not in steps]):
        called, node = question.name, places.get(name)
        if fault == "no-start":
            question.fault(
                _("{name} begynner med «{start}», som ikke er noe steg.").format(
                    name=called, start=start[:40]
                ),
                _("Bruk en av disse: {known}.").format(known=", ".join(steps)),
                question.fields["start"],
            )
        elif fault == "circle":
            question.fault(
                _("{name} går i ring: steget «{step}» kommer igjen.").format(
                    name=called, step=name
                ),
                _("La ett av valgene føre til en slutt."),
                node,
            )
        else:
            question.fault(
                _("Ingen vei i {name} fører til «{step}».").format(name=called, step=name),
                _("La et valg føre dit, eller fjern det."),
                node,
            )
