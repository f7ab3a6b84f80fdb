"""The fields of a question to write about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import listed
from handbook_ext.source.schema import TEXT

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {"points": listed(_("Momenter som gode svar har med, to til seks."), TEXT, 2, 6)}
