"""The JSON Schema of quiz files: completion and help in authors' editors.

``quizzes/schema.json`` is its copy; a test keeps it up to date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.frame import PACK, QUESTIONS, QUIZ, TYPE, question_fields
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.file_schema import file_schema, mapping

if TYPE_CHECKING:
    from collections.abc import Collection

    from handbook_ext.source.schema import Schema


def quiz_schema(roles: Collection[str], work: Collection[str] = ()) -> Schema:
    """Return the schema for a handbook with these roles and kinds of work.

    They are the keys of ``handbook_roles`` and ``handbook_work``.
    """
    return {
        **file_schema(_("Quiz for en regel"), QUIZ),
        "anyOf": [{"required": [field.key]} for field in (QUESTIONS, PACK)],
        "$defs": {
            "question": {
                "type": "object",
                "required": ["id", "type", "roles"],
                "properties": mapping((TYPE,), type=TYPES)["properties"],
                "allOf": [
                    {
                        "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
                        "then": {"$ref": f"#/$defs/{name}"},
                    }
                    for name in TYPES
                ],
            },
            **{
                name: mapping(question_fields(own), type=[name], roles=roles, work=work)
                for name, own in TYPES.items()
            },
        },
    }
