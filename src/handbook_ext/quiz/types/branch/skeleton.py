"""The skeleton of a branch."""

from handbook_ext.quiz.types.question_type import REASON

SKELETON = f"""\
    start: forste
    steps:
      forste:
        prompt: <Hva bør du gjøre først?>
        options:
          - text: <Ett valg.>
            verdict: best
            feedback: {REASON}
            next: godt             # neste steg, eller en slutt
          - text: <Et annet valg.>
            verdict: risky
            feedback: {REASON}
            next: darlig
    ends:
      godt:
        text: <Slik gikk det.>
        verdict: best
        feedback: {REASON}
      darlig:
        text: <Slik gikk det.>
        verdict: risky
        feedback: {REASON}
"""
