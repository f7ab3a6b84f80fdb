"""The fields of items to put in order."""

from __future__ import annotations

from handbook_ext.locale import later
from handbook_ext.quiz.fields import items

ITEMS = items(later("Skriv trinnene i riktig rekkefølge."))
FIELDS = (ITEMS,)
