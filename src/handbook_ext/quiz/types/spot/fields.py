"""The fields of a draft post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import feedback, listed, text, words
from handbook_ext.source.schema import TEXT, mapping

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {
        "segments": listed(
            _("Utkastet i biter. En bit med «fault» bør endres."),
            {
                "anyOf": [
                    TEXT,
                    mapping(
                        {
                            "text": words(),
                            "fault": text(_("Navnet på regelen eller rådet det gjelder.")),
                            "feedback": feedback(),
                        }
                    ),
                ]
            },
        )
    }
