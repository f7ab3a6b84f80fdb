"""A question with one best answer among options that each have a verdict."""

from handbook_ext.locale import _
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.types.question_type import QuestionType
from handbook_ext.quiz.types.single.fields import FIELDS
from handbook_ext.quiz.types.single.labels import labels
from handbook_ext.quiz.types.single.read import read
from handbook_ext.quiz.types.single.skeleton import SKELETON

SINGLE = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("ett svar"),
    purpose=lambda: _("velger det beste svaret"),
    controls=(RADIO,),
    interaction="choice",
)
