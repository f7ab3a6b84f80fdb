"""The fields of one best answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.fields import options, verdict

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {"options": options({"verdict": verdict()})}
