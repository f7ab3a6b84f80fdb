"""The skeleton of a question with one best answer."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import REASON, Skeleton

YAML = f"""\
    options:                       # like lange; det beste skal ikke være lengst
      - text: <Ett valg.>
        verdict: best              # nøyaktig ett best; de andre er ett av disse:
        # acceptable: godt nok · risky: risikabelt · breach: bryter regelen · unlawful: bryter loven
        feedback: {REASON}
      - text: <Et annet valg.>
        verdict: risky
        feedback: {REASON}
"""
_CHOICE = later("Skriv hva leseren kan velge.")
REMEDIES = {
    "<Ett valg.>": _CHOICE,
    "<Et annet valg.>": _CHOICE,
}
SKELETON = Skeleton(YAML, REMEDIES)
