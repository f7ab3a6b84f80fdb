"""The fields of items to put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.fields import items

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {"items": items()}
