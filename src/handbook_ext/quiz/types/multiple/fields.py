"""The fields of several right answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import options

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {
        "options": options(
            {
                "correct": {
                    "description": _("true når det er rett å krysse av, ellers false."),
                    "type": "boolean",
                }
            }
        )
    }
