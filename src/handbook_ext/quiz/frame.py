"""The fields of a quiz file, and those that every question has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _, later
from handbook_ext.quiz.fields import RULES, prompt, situation
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.nested import Entries
from handbook_ext.source.record import Field, keys
from handbook_ext.source.scalar import scalar
from handbook_ext.source.shapes import FLAG, NAME, SLUG, TEXT
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from collections.abc import Collection

    import yaml

    from handbook_ext.quiz.types.question_type import QuestionType
    from handbook_ext.source.record import Fields, Record
    from handbook_ext.source.schema import Schema
    from handbook_ext.source.text import Name


class Roles(Words):
    """A list of at least one role."""

    def read(
        self, record: Record, field: Field[Any], given: Collection[str] | None = None
    ) -> tuple[Name, ...]:
        """Return the roles; an unknown one is a fault."""
        node = record.fields.get(field.key)
        if node is None or node.value == []:
            record.fault(
                _("{name} sier ikke hvem det er for.").format(name=record.name),
                _("Skriv «roles:» med en eller flere av disse: {known}.").format(
                    known=", ".join(given or ())
                ),
                node,
            )
        return super().read(record, field, given)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list with at least one of the roles."""
        return {**super().schema(known), "minItems": 1}


ID = Field(
    "id",
    SLUG,
    later("Spørsmålets navn: små bokstaver a–z, tall og bindestrek. Aldri brukt om noe annet før."),
)
DRAFT = Field(
    "draft",
    FLAG,
    later(
        "true til spørsmålet er ferdig. Da ser ingen leser det, og «handbook lint» sier hva som mangler."
    ),
    later("Skriv «draft: true» om spørsmålet er et utkast. Ta bort linjen når det er ferdig."),
    absent=False,
)
TYPE = Field("type", Word(), later("Hva slags spørsmål det er."))
ROLES = Field(
    "roles", Roles(), later("Hvem spørsmålet er for."), later("Skriv for eksempel [{first}].")
)
WORK: Field[tuple[Name, ...]] = Field(
    "work",
    Words(),
    later("Arbeidet situasjonen er hentet fra. Uten den kan den oppstå hvor som helst."),
    later("Skriv ett eller flere ord fra handbook_work i conf.py, eller ta bort linjen."),
    absent=(),
)
SERIES: Field[str | None] = Field(
    "series",
    NAME,
    later("Samme navn på spørsmål etter hverandre som deler situasjonen til det første."),
    later("Skriv et navn for serien."),
    absent=None,
)
SITUATION = replace(
    situation(later("Beskriv hva som har skjedd, med 40–70 ord.")),
    omitted=later("I en serie har bare det første spørsmålet den."),
)
PROMPT = prompt(later("Skriv for eksempel «Hva bør du gjøre?»."))
DISCUSS = Field(
    "discuss",
    TEXT,
    later("Noe ei gruppe kan snakke om. Vises bare for kursholdere."),
    later("Skriv noe gruppa kan snakke om."),
    absent=None,
)
FRAME: Fields = (ID, DRAFT, TYPE, ROLES, WORK, RULES, SERIES, SITUATION, PROMPT, DISCUSS)


def question_fields(own: QuestionType) -> Fields:
    """Return all fields of a question of a type."""
    frame = (field for field in FRAME if own.prompted or field is not PROMPT)
    return (*frame, *own.fields)


def question_fields_of(node: yaml.MappingNode) -> Fields:
    """Return all fields that a question may have; with an unknown type, those of all types."""
    own = TYPES.get(scalar(node, "type"))
    return question_fields(own) if own else ALL


def frame_of(fields: Fields) -> Fields:
    """Return those of a question's fields that every type has."""
    return tuple(field for field in fields if field.key in keys(FRAME))


class Questions(Entries):
    """A list of questions, each with the fields of its type."""

    def fields_of(self, entry: yaml.MappingNode) -> Fields:
        """Return the fields of an entry's type; with an unknown type, those of all types."""
        return question_fields_of(entry)

    def schema(self, known: Collection[str] | None = None) -> Schema:
        """Return the schema of a list of questions, as defined in the file's schema."""
        return self.many.array({"$ref": "#/$defs/question"})


ALL: Fields = (
    *(replace(field, absent=None) if field is PROMPT else field for field in FRAME),
    *(field for own in TYPES.values() for field in own.fields),
)
QUESTIONS: Field[tuple[Any, ...]] = Field(
    "questions",
    Questions(FRAME, later("Spørsmål {number}")),
    later("Spørsmålene, i den rekkefølgen siden skal ha dem."),
    later("Skriv minst ett spørsmål under «questions:»."),
    absent=(),
    omitted=later("En fil som henter spørsmålene fra en pakke, trenger ingen egne."),
)
RULE = Field(
    "rule",
    Word(),
    later("Navnet på regelen, det samme som filens navn."),
    absent="",
    omitted=later("En fil med bare utkast trenger den ikke."),
)
PACK: Field[str] = Field(
    "pack",
    NAME,
    later(
        "Pakken som har quizen med dette navnet. Da viser håndboka pakkens spørsmål, og denne filen sier "
        "hva som er annerledes."
    ),
    later("Skriv navnet på en pakke i handbook_packs."),
    absent="",
    omitted=later("Uten den er spørsmålene i filen hele quizen."),
)
REPLACE: Field[tuple[Name, ...]] = Field(
    "replace",
    Words(),
    later("Id-ene til de av pakkens spørsmål som et spørsmål i denne filen erstatter."),
    later("Skriv for eksempel [{first}]."),
    absent=(),
)
WITHOUT: Field[tuple[Name, ...]] = Field(
    "without",
    Words(),
    later("Id-ene til de av pakkens spørsmål som håndboka ikke bruker."),
    later("Skriv for eksempel [{first}]."),
    absent=(),
)
QUIZ: Fields = (RULE, PACK, REPLACE, WITHOUT, QUESTIONS)
BEGINNING = keys((RULE, QUESTIONS))
"""The keys that a new quiz file begins with."""
