"""The skeleton of a question with several right answers."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import REASON, Skeleton

YAML = f"""\
    options:
      - text: <Noe som er rett å velge.>
        correct: true
        feedback: {REASON}
      - text: <Noe som er galt å velge.>
        correct: false
        feedback: {REASON}
"""
_CHOICE = later("Skriv hva leseren kan velge.")
REMEDIES = {
    "<Noe som er rett å velge.>": _CHOICE,
    "<Noe som er galt å velge.>": _CHOICE,
}
SKELETON = Skeleton(YAML, REMEDIES)
