"""The skeleton of items to sort."""

from handbook_ext.quiz.types.question_type import REASON

SKELETON = f"""\
    categories: [<Én kategori>, <En annen>]
    items:
      - text: <Noe å sortere.>
        category: <Én kategori>    # skrevet likt som over
        feedback: {REASON}
      - text: <Noe annet.>
        category: <En annen>
        feedback: {REASON}
"""
