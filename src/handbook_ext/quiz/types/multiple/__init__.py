"""A question with several right answers."""

from handbook_ext.locale import _
from handbook_ext.quiz.choice import CHECKBOX
from handbook_ext.quiz.types.multiple.fields import FIELDS
from handbook_ext.quiz.types.multiple.labels import labels
from handbook_ext.quiz.types.multiple.read import read
from handbook_ext.quiz.types.multiple.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

MULTIPLE = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("flere svar"),
    purpose=lambda: _("krysser av for alle som er riktige"),
    controls=(CHECKBOX,),
    interaction="choice",
)
