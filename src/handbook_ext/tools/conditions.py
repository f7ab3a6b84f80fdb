"""The conditions of advice: each asks one thing about one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.source.record import Record
from handbook_ext.tools.question import CHOOSING, KINDS, Condition

if TYPE_CHECKING:
    from collections.abc import Mapping

    import yaml

    from handbook_ext.tools.question import Kind, Question

WRITING = tuple(kind for kind in KINDS if kind not in CHOOSING)
CHECKS: dict[str, tuple[tuple[Kind, ...], str | None]] = {
    "blank": (KINDS, None),
    "given": (KINDS, None),
    "without-number": (WRITING, None),
    "chosen": (CHOOSING, "option"),
    "uncovered": (CHOOSING, "by"),
    "mentions": (WRITING, "words"),
    "omits": (WRITING, "words"),
}
"""Each check of ``engine.advice``: the kinds of questions it is for, and the key it needs beside it."""
COMPARED = tuple(key for _kinds, key in CHECKS.values() if key)


def read_conditions(advice: Record, questions: Mapping[str, Question]) -> tuple[Condition, ...]:
    """Read when a piece of advice is given; what is not sound is noted and left out."""
    remedy = _("Skriv minst ett vilkår, for eksempel «- blank: {question}».").format(
        question=next(iter(questions), "id")
    )
    read = [read_condition(node, advice, questions) for node in advice.records("when", remedy)]
    return tuple(condition for condition in read if condition)


def read_condition(
    node: yaml.MappingNode, advice: Record, questions: Mapping[str, Question]
) -> Condition | None:
    """Read one condition."""
    name = _("Et vilkår i {name}").format(name=advice.name)
    record = Record(node, name, advice.path, advice.faults, (*CHECKS, *dict.fromkeys(COMPARED)))
    found = [key for key in CHECKS if key in record.fields]
    if len(found) != 1:
        record.fault(
            _("{name} må ha nøyaktig én av nøklene som sier hva det ser etter.").format(name=name),
            _("Bruk en av disse: {known}.").format(known=", ".join(CHECKS)),
        )
        return None
    check = found[0]
    kinds, beside = CHECKS[check]
    question = questions.get(record.word(check, questions))
    for key in record.fields:
        if key not in (check, beside):
            record.fault(
                _("{name} har «{key}», som ikke hører sammen med «{check}».").format(
                    name=name, key=key, check=check
                ),
                _("Fjern den."),
                record.fields[key],
            )
    if question is None or question.kind not in KINDS:
        return None  # told where it stands
    if question.kind not in kinds:
        record.fault(
            _("{name} kan ikke se etter «{check}» i «{question}», som er av slaget {kind}.").format(
                name=name, check=check, question=question.id, kind=question.kind
            ),
            _("Bruk det på spørsmål av disse slagene: {kinds}.").format(kinds=", ".join(kinds)),
            record.fields[check],
        )
        return None
    return Condition(check, question.id, **compared(record, beside, question, questions))


def compared(
    record: Record, beside: str | None, question: Question, questions: Mapping[str, Question]
) -> dict[str, Any]:
    """Return what a check compares the answer with, by the key it has beside it."""
    if beside == "option":
        return {beside: record.word(beside, [option.id for option in question.options])}
    if beside == "words":
        record.nodes(beside, _("Skriv for eksempel «words: [barnevern, krisesenter]»."))
        return {beside: record.words(beside, _("Skriv for eksempel [barnevern, krisesenter]."))}
    if beside == "by":
        own = {option.id for option in question.options}
        alike = [
            other.id
            for other in questions.values()
            if other.id != question.id and {option.id for option in other.options} == own
        ]
        return {beside: one_alike(record, beside, alike)}
    return {}


def one_alike(record: Record, key: str, alike: list[str]) -> str:
    """Return one of the questions with the same options."""
    if not alike:
        record.fault(
            _("{name} har ikke noe spørsmål å sammenligne med.").format(name=record.name),
            _("Lag et spørsmål med de samme id-ene under «options:»."),
            record.fields.get(key),
        )
        return ""
    return record.word(key, alike)
