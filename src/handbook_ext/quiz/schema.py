"""The JSON Schema of quiz files: completion and help in the editors of those who write them.

``quizzes/schema.json`` is what ``quiz_schema`` returns; a test keeps them equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import prompt, rules, situation, text
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.scalar import SLUG
from handbook_ext.source.schema import DRAFT, Schema, mapping

if TYPE_CHECKING:
    from collections.abc import Collection


def quiz_schema(roles: Collection[str], work: Collection[str] = ()) -> Schema:
    """Return the schema for a handbook with these roles and kinds of work.

    They are the keys of ``handbook_roles`` and ``handbook_work``.
    """
    return {
        "$schema": DRAFT,
        "title": _("Quiz for en regel"),
        **mapping(
            {
                "rule": text(_("Navnet på regelen, det samme som filens navn.")),
                "questions": {
                    "description": _("Spørsmålene, i den rekkefølgen siden skal ha dem."),
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
                "properties": {"type": {"description": type_help(), "enum": list(TYPES)}},
                "allOf": [
                    {
                        "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
                        "then": {"$ref": f"#/$defs/{name}"},
                    }
                    for name in TYPES
                ],
            },
            **{name: question(name, roles, work) for name in TYPES},
        },
    }


def question(name: str, roles: Collection[str], work: Collection[str]) -> Schema:
    """Return the schema of a question of one type."""
    own = TYPES[name]
    frame: Schema = {
        "id": {
            **text(
                _(
                    "Spørsmålets navn: små bokstaver a–z, tall og bindestrek. Aldri brukt om noe annet før."
                )
            ),
            "pattern": f"^{SLUG}$",
        },
        "type": {"description": type_help(), "const": name},
        "roles": {
            "description": _("Hvem spørsmålet er for."),
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {"enum": list(roles)},
        },
        "work": {
            "description": _(
                "Arbeidet situasjonen er hentet fra. Uten den kan den oppstå hvor som helst."
            ),
            "type": "array",
            "uniqueItems": True,
            "items": {"enum": list(work)},
        },
        "rules": rules(),
        "series": text(
            _("Samme navn på spørsmål etter hverandre som deler situasjonen til det første.")
        ),
        "situation": situation(),
        "discuss": text(_("Noe ei gruppe kan snakke om. Vises bare for kursholdere.")),
    }
    if own.prompted:
        frame["prompt"] = prompt()
    optional = ("work", "rules", "series", "situation", "discuss")
    return mapping({**frame, **own.fields()}, optional=optional)


def type_help() -> str:
    """Return the help that an editor shows for the type of a question."""
    return _("Hva slags spørsmål det er.")
