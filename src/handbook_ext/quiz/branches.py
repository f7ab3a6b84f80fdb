"""Read a branch: steps, ends, and whether every way through it comes to an end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.model import Branch, End, Step
from handbook_ext.quiz.options import read_options, read_verdict
from handbook_ext.source.record import Record

if TYPE_CHECKING:
    import yaml

NAME = r"[a-z0-9]+(-[a-z0-9]+)*"


def read_branch(question: Record) -> Branch:
    """Read the steps and ends; notes a fault for each that cannot be reached or left."""
    remedy = _("Skriv navnet på det første steget.")
    start = question.markdown("start", remedy)
    steps = {
        name: read_step(name, node, question)
        for name, node in question.named("steps", _("Skriv minst ett steg."))
    }
    ends = {
        name: read_end(name, node, question)
        for name, node in question.named("ends", _("Skriv minst én slutt."))
    }
    if question.sound:
        check_ways(question, start.markdown, steps, ends)
    return Branch(start.markdown, tuple(steps.values()), tuple(ends.values()))


def read_step(name: str, node: yaml.MappingNode, question: Record) -> Step:
    """Read one step; its faults make the question unsound."""
    called = _("Steget «{step}» i {question}").format(step=name[:40], question=question.name)
    record = Record(
        node, called, question.path, question.faults, ("situation", "prompt", "options")
    )
    check_name(record, name)
    situation = record.optional_markdown("situation", _("Skriv hva som har skjedd siden sist."))
    prompt = record.markdown("prompt", _("Skriv for eksempel «Hva bør du gjøre nå?»."))
    options = read_options(record, "verdict", leads_on=True)
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


def check_ways(question: Record, start: str, steps: dict[str, Step], ends: dict[str, End]) -> None:
    """Note faults in how steps lead on: to nowhere, in circles, or from nowhere."""
    known = _("Bruk en av disse: {known}.").format(known=", ".join([*steps, *ends]))
    if start not in steps:
        fault = _("{name} begynner med «{start}», som ikke er noe steg.")
        question.fault(
            fault.format(name=question.name, start=start), known, question.fields["start"]
        )
        return
    for name in steps.keys() & ends.keys():
        question.fault(
            _("«{step}» er både steg og slutt i {name}.").format(step=name, name=question.name),
            _("Gi den ene et annet navn."),
        )
    for step in steps.values():
        for option in step.options:
            if option.next not in steps and option.next not in ends:
                question.fault(
                    _("«next: {next}» i {name} fører ingen steder.").format(
                        next=option.next, name=question.name
                    ),
                    known,
                )
    if question.sound:
        check_reach(question, start, steps, ends)


def check_reach(question: Record, start: str, steps: dict[str, Step], ends: dict[str, End]) -> None:
    """Note steps and ends that no way leads to, and steps that a way comes back to."""
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
            )
            return
        if name in met:
            continue
        met.add(name)
        trail.append(name)
        if name in steps:
            agenda += [(option.next, depth + 1) for option in steps[name].options]
    for name in [*steps, *ends]:
        if name not in met:
            question.fault(
                _("Ingen vei i {name} fører til «{step}».").format(name=question.name, step=name),
                _("La et valg føre dit, eller fjern det."),
            )
