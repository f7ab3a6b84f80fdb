"""The skeleton of a branch."""

from handbook_ext.locale import later
from handbook_ext.quiz.types.question_type import REASON, Skeleton

YAML = f"""\
    start: first
    steps:
      first:
        prompt: <Hva bør du gjøre først?>
        options:
          - text: <Ett valg.>
            verdict: best
            feedback: {REASON}
            next: well             # neste steg, eller en slutt
          - text: <Et annet valg.>
            verdict: risky
            feedback: {REASON}
            next: badly
    ends:
      well:
        text: <Slik gikk det.>
        verdict: best
        feedback: {REASON}
      badly:
        text: <Slik gikk det.>
        verdict: risky
        feedback: {REASON}
"""
_CHOICE = later("Skriv hva leseren kan velge.")
REMEDIES = {
    "<Hva bør du gjøre først?>": later("Skriv spørsmålet, for eksempel «Hva bør du gjøre?»."),
    "<Ett valg.>": _CHOICE,
    "<Et annet valg.>": _CHOICE,
    "<Slik gikk det.>": later("Fortell hvordan det gikk."),
}
SKELETON = Skeleton(YAML, REMEDIES)
