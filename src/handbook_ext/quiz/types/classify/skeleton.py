"""The skeleton of items to sort."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import REASON, Skeleton

YAML = f"""\
    categories: [<Én kategori>, <En annen>]
    items:
      - text: <Noe å sortere.>
        category: <Én kategori>    # skrevet likt som over
        feedback: {REASON}
      - text: <Noe annet.>
        category: <En annen>
        feedback: {REASON}
"""
_CATEGORY = later("Gi kategorien et kort navn, skrevet likt i «categories» og «category».")
_ITEM = later("Skriv hva som skal sorteres.")
REMEDIES = {
    "<Én kategori>": _CATEGORY,
    "<En annen>": _CATEGORY,
    "<Noe å sortere.>": _ITEM,
    "<Noe annet.>": _ITEM,
}
SKELETON = Skeleton(YAML, REMEDIES)
