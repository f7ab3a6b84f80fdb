"""The skeleton of a question with one best answer."""

from handbook_ext.quiz.types.question_type import REASON

SKELETON = f"""\
    options:                       # like lange; det beste skal ikke være lengst
      - text: <Ett valg.>
        verdict: best              # best · acceptable · risky · breach; nøyaktig ett best
        feedback: {REASON}
      - text: <Et annet valg.>
        verdict: risky
        feedback: {REASON}
"""
