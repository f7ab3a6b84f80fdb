"""The skeleton of items to put in order."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import Skeleton

YAML = """\
    items:                         # i riktig rekkefølge; siden stokker dem
      - text: <Det første.>
        feedback: <Hvorfor det kommer først.>
      - text: <Det andre.>
        feedback: <Hvorfor det kommer nå.>
      - text: <Det siste.>
        feedback: <Hvorfor det kommer sist.>
"""
_STEP = later("Skriv hva som skal gjøres.")
_WHY = later("Forklar hvorfor det kommer der.")
REMEDIES = {
    "<Det første.>": _STEP,
    "<Det andre.>": _STEP,
    "<Det siste.>": _STEP,
    "<Hvorfor det kommer først.>": _WHY,
    "<Hvorfor det kommer nå.>": _WHY,
    "<Hvorfor det kommer sist.>": _WHY,
}
SKELETON = Skeleton(YAML, REMEDIES)
