"""The skeleton of a question with one best answer."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import REASON, Skeleton

VERDICTS = (
    "nøyaktig ett best; ellers acceptable (godt nok), risky (risikabelt), "
    "breach (bryter regelen) eller unlawful (bryter loven)"
)
YAML = f"""\
    options:                       # like lange; det beste skal ikke være lengst
      - text: <Ett valg.>
        verdict: best              # {VERDICTS}
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
