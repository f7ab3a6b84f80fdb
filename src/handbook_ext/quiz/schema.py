"""The JSON Schema of quiz files: completion and help in the editors of those who write them.

``quizzes/schema.json`` is what ``quiz_schema`` returns; a test keeps them equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.scalar import SLUG
from handbook_ext.source.schema import DRAFT, TEXT, Schema, mapping

if TYPE_CHECKING:
    from collections.abc import Collection


def quiz_schema(roles: Collection[str]) -> Schema:
    """Return the schema for a handbook with these roles (keys of ``handbook_roles``)."""
    return {
        "$schema": DRAFT,
        "title": _("Quiz for en regel"),
        **mapping(
            {
                "rule": text("rule"),
                "questions": {
                    **helped("questions"),
                    "type": "array",
                    "minItems": 1,
                    "items": {"$ref": "#/$defs/question"},
                },
            }
        ),
        "$defs": {
            "question": {
                "type": "object",
                "required": ["id", "type", "roles"],
                "properties": {"type": {**helped("type"), "enum": list(TYPES)}},
                "allOf": [
                    {
                        "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
                        "then": {"$ref": f"#/$defs/{name}"},
                    }
                    for name in TYPES
                ],
            },
            **{name: question(name, roles) for name in TYPES},
        },
    }


def question(name: str, roles: Collection[str]) -> Schema:
    """Return the schema of a question of one type."""
    bodies = {
        "options": listed("options", option(name)),
        "categories": listed("categories", text(), 2, 5),
        "items": listed("items", item(name)),
        "segments": listed("segments", {"anyOf": [text(), segment()]}),
        "start": text("start"),
        "steps": named("steps", step()),
        "ends": named("ends", end()),
        "points": listed("points", text(), 2, 6),
    }
    frame: Schema = {
        "id": {**text("id"), "pattern": f"^{SLUG}$"},
        "type": {**helped("type"), "const": name},
        "roles": {
            **helped("roles"),
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {"enum": list(roles)},
        },
        "rules": rules(),
        "series": text("series"),
        "situation": text("situation"),
        "discuss": text("discuss"),
    }
    if TYPES[name].prompted:
        frame["prompt"] = text("prompt")
    body = {key: bodies[key] for key in TYPES[name].keys}
    return mapping({**frame, **body}, optional=("rules", "series", "situation", "discuss"))


def option(name: str) -> Schema:
    """Return the schema of an option."""
    judged = {"correct": {**helped("correct"), "type": "boolean"}}
    if name != "multiple":
        judged = {"verdict": verdict()}
    return mapping({"text": text("text"), **judged, **reason()}, optional=("rules",))


def item(name: str) -> Schema:
    """Return the schema of an item to classify or to put in order."""
    category = {"category": text("category")} if name == "classify" else {}
    return mapping({"text": text("text"), **category, **reason()}, optional=("rules",))


def segment() -> Schema:
    """Return the schema of a piece of a post that should be changed."""
    return mapping({"text": text("text"), "fault": text("fault"), "feedback": text("feedback")})


def step() -> Schema:
    """Return the schema of a step of a branch."""
    choice = {
        "text": text("text"),
        "verdict": verdict(),
        **reason(),
        "next": text("next"),
    }
    options = listed("options", mapping(choice, optional=("rules",)))
    return mapping(
        {"situation": text("situation"), "prompt": text("prompt"), "options": options},
        optional=("situation",),
    )


def end() -> Schema:
    """Return the schema of an end of a branch."""
    return mapping({"text": text("text"), "verdict": verdict(), "feedback": text("feedback")})


def reason() -> Schema:
    """Return the schemas of feedback and the rules it rests on."""
    return {"feedback": text("feedback"), "rules": rules()}


def rules() -> Schema:
    """Return the schema of a list of rules."""
    return {**helped("rules"), "type": "array", "uniqueItems": True, "items": {"type": "string"}}


def verdict() -> Schema:
    """Return the schema of a verdict."""
    return {**helped("verdict"), "enum": list(VERDICTS)}


def listed(key: str, entry: Schema, least: int = 2, most: int = 26) -> Schema:
    """Return the schema of a list."""
    return {
        **helped(key),
        "type": "array",
        "minItems": least,
        "maxItems": most,
        "items": entry,
    }


def named(key: str, entry: Schema) -> Schema:
    """Return the schema of a mapping from names that authors choose."""
    return {
        **helped(key),
        "type": "object",
        "minProperties": 1,
        "additionalProperties": entry,
    }


def text(key: str = "") -> Schema:
    """Return the schema of a text, with help where it is the value of a key."""
    return {**helped(key), **TEXT} if key else TEXT


def helped(key: str) -> Schema:
    """Return the help that an editor shows for a key."""
    return {"description": help_words()[key]}


def help_words() -> dict[str, str]:
    """Return what an editor shows for each key."""
    return {
        "rule": _("Navnet på regelen, det samme som filens navn."),
        "questions": _("Spørsmålene, i den rekkefølgen siden skal ha dem."),
        "id": _(
            "Spørsmålets navn: små bokstaver a–z, tall og bindestrek. Aldri brukt om noe annet før."
        ),
        "type": _("Hva slags spørsmål det er."),
        "roles": _("Hvem spørsmålet er for."),
        "rules": _(
            "På et spørsmål: andre regler som det også øver på. På et svar: reglene forklaringen "
            "hviler på, i stedet for spørsmålets."
        ),
        "series": _("Samme navn på spørsmål etter hverandre som deler situasjonen til det første."),
        "situation": _(
            "Hva som nettopp har skjedd, 40–90 ord: hvem du er, hvor, hva som står på spill."
        ),
        "prompt": _("Det leseren skal vurdere. «Hva bør …», ikke «Hva ville …»."),
        "discuss": _("Noe ei gruppe kan snakke om. Vises bare for kursholdere."),
        "options": _("Det leseren kan velge mellom. La dem være like lange."),
        "text": _("Ordene leseren ser, ett avsnitt og høyst 35 ord."),
        "verdict": _(
            "best, acceptable (trygt, men dårligere), risky (kan gå galt) eller breach (bryter)."
        ),
        "correct": _("true når det er rett å krysse av, ellers false."),
        "feedback": _("Hva som følger og hvorfor, én til tre setninger og høyst 60 ord."),
        "categories": _("Kategoriene leseren sorterer i, to til fem korte navn."),
        "items": _("Punktene. I «order» står de i riktig rekkefølge."),
        "category": _("Kategorien punktet hører til, skrevet likt som under «categories»."),
        "segments": _("Utkastet i biter. En bit med «fault» bør endres."),
        "fault": _("Navnet på regelen eller rådet det gjelder."),
        "start": _("Navnet på det første steget."),
        "steps": _("Stegene etter navn."),
        "next": _("Navnet på steget eller slutten som valget fører til."),
        "ends": _("Sluttene etter navn."),
        "points": _("Momenter som gode svar har med, to til seks."),
    }
