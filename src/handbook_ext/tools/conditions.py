"""The conditions of advice: each tests one answer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from handbook_ext.locale import _, later
from handbook_ext.source.file_schema import mapping
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, Shape
from handbook_ext.source.words import Word, Words
from handbook_ext.tools.question import CHOOSING, KINDS, Condition

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from handbook_ext.source.record import Fields, Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.tools.asked import Asked
    from handbook_ext.tools.question import Kind, Question

WRITING = tuple(kind for kind in KINDS if kind not in CHOOSING)


class Alike(Word):
    """The id of a question with the same options, one of those given."""

    def read(self, record: Record, field: Field[Any], given: Collection[str] | None = None) -> str:
        """Return the id; an unknown one is a fault."""
        if given:
            return super().read(record, field, given)
        record.fault(
            _("{name} har ikke noe spørsmål å sammenligne med.").format(name=record.name),
            _("Lag et spørsmål med de samme id-ene under «options:»."),
            record.fields.get(field.key),
        )
        return ""


OPTION = Field("option", Word(), later("Id-en til valget."))
BY = Field("by", Alike(), later("Spørsmålet med de samme valgene."))
WORDS = Field(
    "words",
    Words(least=1),
    later("Begynnelsen på ordene. Store og små bokstaver regnes som like."),
    later("Skriv for eksempel «words: [barnevern, krisesenter]»."),
)


class Check(NamedTuple):
    """A check in ``engine.advice``: the kinds of questions it suits, and its second field if any."""

    kinds: tuple[Kind, ...]
    beside: Field[Any] | None
    help: str


CHECKS = {
    "blank": Check(KINDS, None, later("Spørsmålet som ikke er besvart.")),
    "given": Check(KINDS, None, later("Spørsmålet som er besvart.")),
    "without-number": Check(WRITING, None, later("Spørsmålet som er besvart uten et tall.")),
    "chosen": Check(CHOOSING, OPTION, later("Spørsmålet der «option» er krysset av.")),
    "uncovered": Check(
        CHOOSING, BY, later("Spørsmålet med kryss som ikke står i spørsmålet «by».")
    ),
    "mentions": Check(
        WRITING,
        WORDS,
        later("Spørsmålet som er besvart med et ord som begynner som ett av «words»."),
    ),
    "omits": Check(
        WRITING,
        WORDS,
        later("Spørsmålet som er besvart uten noe ord som begynner som ett av «words»."),
    ),
}
CHECKED = {key: Field(key, Word(), check.help) for key, check in CHECKS.items()}
"""The field for each check; its value names a question."""

CONDITION: Fields = (*CHECKED.values(), OPTION, BY, WORDS)


class Conditions(Shape["tuple[Condition, ...]", "Asked"]):
    """A list of conditions on the given questions."""

    inner = CONDITION
    entries = Entries(CONDITION, later("Et vilkår i {owner}"))

    def read(self, record: Record, field: Field[Any], given: Asked) -> tuple[Condition, ...]:
        """Return the conditions; invalid ones are noted and left out."""
        remedy = field.remedy.format(question=next(iter(given), "id"))
        read = partial(read_condition, questions=given)
        return self.entries.read(record, replace(field, remedy=remedy), read)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of checks, each with exactly the fields it needs."""
        besides = ((key, check.beside) for key, check in CHECKS.items())
        checks = [(CHECKED[key], *([beside] if beside else [])) for key, beside in besides]
        return self.entries.many.array({"oneOf": [mapping(check) for check in checks]})


WHEN = Field(
    "when",
    Conditions(),
    later("Vilkårene. Rådet vises når alle er oppfylt."),
    later("Skriv minst ett vilkår, for eksempel «- blank: {question}»."),
)


def read_condition(record: Record, questions: Asked) -> Condition | None:
    """Read one condition; return ``None`` when it is invalid."""
    name = record.name
    found = [key for key in CHECKS if key in record.fields]
    if not found and not record.sound:
        return None  # its key is misspelt
    if len(found) != 1:
        record.fault(
            _("{name} må ha nøyaktig én av nøklene som sier hva det ser etter.").format(name=name),
            _("Bruk en av disse: {known}.").format(known=", ".join(CHECKS)),
        )
        return None
    check = found[0]
    kinds, beside, _help = CHECKS[check]
    question = questions.get(record.read(CHECKED[check], questions.known))
    for key in record.fields:
        if key != check and (beside is None or key != beside.key):
            record.fault(
                _("{name} har «{key}», som ikke hører sammen med «{check}».").format(
                    name=name, key=key, check=check
                ),
                _("Fjern den."),
                record.fields[key],
            )
    if question is None or question.kind not in KINDS:
        return None  # reported where it is
    if question.kind not in kinds:
        record.fault(
            _("{name} kan ikke se etter «{check}» i «{question}», som er av slaget {kind}.").format(
                name=name, check=check, question=question.id, kind=question.kind
            ),
            _("Bruk det på spørsmål av disse slagene: {kinds}.").format(kinds=", ".join(kinds)),
            record.fields[check],
        )
        return None
    if beside is None:
        return Condition(check, question.id)
    compared = {"option": question.option_ids, "by": alike(question, questions), "words": None}
    value = record.read(beside, compared[beside.key])
    return Condition(check, question.id, **{beside.key: value})


def alike(question: Question, questions: Mapping[str, Question]) -> list[str]:
    """Return the ids of the other questions with the same options."""
    return [
        other.id
        for other in questions.values()
        if other.id != question.id and set(other.option_ids) == set(question.option_ids)
    ]
