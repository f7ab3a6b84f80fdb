"""The skeleton of a reflection."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import Skeleton

YAML = """\
    points:                        # hva gode svar har med
      - <Et moment.>
      - <Et moment til.>
"""
_POINT = later("Skriv noe som gode svar har med.")
REMEDIES = {
    "<Et moment.>": _POINT,
    "<Et moment til.>": _POINT,
}
SKELETON = Skeleton(YAML, REMEDIES)
