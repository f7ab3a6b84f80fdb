"""The skeleton of a question with several right answers."""

from handbook_ext.quiz.types.question_type import REASON

SKELETON = f"""\
    options:
      - text: <Noe som er rett å velge.>
        correct: true
        feedback: {REASON}
      - text: <Noe som er galt å velge.>
        correct: false
        feedback: {REASON}
"""
