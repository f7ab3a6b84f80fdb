"""The skeleton of a draft post."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import Skeleton

YAML = """\
    segments:                      # utkastet i biter, i rekkefølge
      - <En bit som kan stå.>
      - text: <En bit som bør endres.>
        fault: {rule}              # regelen eller rådet det gjelder
        feedback: <Hvorfor biten bør endres.>
"""
_PIECE = later("Skriv en bit av utkastet.")
REMEDIES = {
    "<En bit som kan stå.>": _PIECE,
    "<En bit som bør endres.>": _PIECE,
    "<Hvorfor biten bør endres.>": later("Forklar hvorfor biten bør endres."),
}
SKELETON = Skeleton(YAML, REMEDIES)
