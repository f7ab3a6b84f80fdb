"""The fields of items to sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.fields import items, listed, text
from handbook_ext.source.schema import TEXT

if TYPE_CHECKING:
    from handbook_ext.source.schema import Schema


def fields() -> Schema:
    """Return the schemas of the fields by their keys."""
    return {
        "categories": listed(
            _("Kategoriene leseren sorterer i, to til fem korte navn."), TEXT, 2, 5
        ),
        "items": items(
            category=text(_("Kategorien punktet hører til, skrevet likt som under «categories»."))
        ),
    }
