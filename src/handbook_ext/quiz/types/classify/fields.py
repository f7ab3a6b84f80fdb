"""The fields of items to sort."""

from __future__ import annotations

from handbook_ext.locale import later
from handbook_ext.quiz.fields import items
from handbook_ext.source.nested import Many, Texts
from handbook_ext.source.record import Field
from handbook_ext.source.words import Word

CATEGORIES = Field(
    "categories",
    Texts(Many(2, 5, later("kategorier"))),
    later("Kategoriene leseren sorterer i, to til fem korte navn."),
    later("Skriv to til fem korte kategorier."),
)
CATEGORY = Field(
    "category",
    Word(),
    later("Kategorien punktet hører til, skrevet likt som under «categories»."),
)
ITEMS = items(later("Skriv det som skal sorteres."), CATEGORY)
FIELDS = (CATEGORIES, ITEMS)
