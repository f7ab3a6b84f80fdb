"""Read a branch: steps, ends, and whether every way through it comes to an end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.options import read_options, read_verdict
from handbook_ext.quiz.types.branch.model import Branch, End, Step
from handbook_ext.source.record import Record

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import yaml

NAME = r"[a-z0-9]+(-[a-z0-9]+)*"


def read(question: Record) -> Branch:
    """Read the steps and ends; notes a fault for each that cannot be reached or left."""
    remedy = _("Skriv navnet på det første steget.")
    start = question.name_in("start", remedy)
    steps = dict(question.named("steps", _("Skriv minst ett steg.")))
    ends = dict(question.named("ends", _("Skriv minst én slutt.")))
    for name in steps.keys() & ends.keys():
        question.fault(
            _("«{step}» er både steg og slutt i {name}.").format(
                step=name[:40], name=question.name
            ),
            _("Gi den ene et annet navn."),
            ends[name],
        )
    ways = [*dict.fromkeys([*steps, *ends])]
    found = {name: read_step(name, node, question, ways) for name, node in steps.items()}
    outcomes = tuple(read_end(name, node, question) for name, node in ends.items())
    if question.sound:
        check_ways(question, start, found, {**steps, **ends})
    return Branch(start, tuple(found.values()), outcomes)


def read_step(name: str, node: yaml.MappingNode, question: Record, ways: Collection[str]) -> Step:
    """Read one step; its faults make the question unsound."""
    called = _("Steget «{step}» i {question}").format(step=name[:40], question=question.name)
    record = Record(
        node, called, question.path, question.faults, ("situation", "prompt", "options")
    )
    check_name(record, name)
    situation = record.optional_markdown("situation", _("Skriv hva som har skjedd siden sist."))
    prompt = record.markdown("prompt", _("Skriv for eksempel «Hva bør du gjøre nå?»."))
    options = read_options(record, "verdict", ways)
    question.sound = question.sound and record.sound
    return Step(name, situation, prompt, options)


def read_end(name: str, node: yaml.MappingNode, question: Record) -> End:
    """Read one end; its faults make the question unsound."""
    called = _("Slutten «{end}» i {question}").format(end=name[:40], question=question.name)
    record = Record(node, called, question.path, question.faults, ("text", "verdict", "feedback"))
    check_name(record, name)
    text = record.markdown("text", _("Skriv hvordan det gikk."))
    state = read_verdict(record)
    feedback = record.markdown("feedback", _("Forklar hvorfor det gikk slik."))
    question.sound = question.sound and record.sound
    return End(name, text, state, feedback)


def check_name(record: Record, name: str) -> None:
    """Note a fault for a name that no address can hold."""
    if not re.fullmatch(NAME, name):
        record.fault(
            _("Navnet på {name} kan ikke brukes i en adresse.").format(name=record.name),
            _("Bruk bare små bokstaver a–z, tall og bindestrek."),
        )


def check_ways(
    question: Record, start: str, steps: Mapping[str, Step], places: Mapping[str, yaml.Node]
) -> None:
    """Note faults in how steps lead on: in circles, or from nowhere.

    ``places`` are where all steps and ends stand in the file.
    """
    if start not in steps:
        question.fault(
            _("{name} begynner med «{start}», som ikke er noe steg.").format(
                name=question.name, start=start[:40]
            ),
            _("Bruk en av disse: {known}.").format(known=", ".join(steps)),
            question.fields["start"],
        )
        return
    met: set[str] = set()
    trail: list[str] = []
    agenda: list[tuple[str, int]] = [(start, 0)]
    while agenda:  # depth first, without recursion: a file may have hundreds of steps
        name, depth = agenda.pop()
        del trail[depth:]
        if name in trail:
            question.fault(
                _("{name} går i ring: steget «{step}» kommer igjen.").format(
                    name=question.name, step=name
                ),
                _("La ett av valgene føre til en slutt."),
                places[name],
            )
            return
        if name in met:
            continue
        met.add(name)
        trail.append(name)
        if name in steps:
            agenda += [(option.next, depth + 1) for option in steps[name].options]
    for name, node in places.items():
        if name not in met:
            question.fault(
                _("Ingen vei i {name} fører til «{step}».").format(name=question.name, step=name),
                _("La et valg føre dit, eller fjern det."),
                node,
            )
