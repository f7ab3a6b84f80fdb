"""A question with one best answer among options that each have a verdict."""

from handbook_ext.locale import _
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.types.question_type import QuestionType
from handbook_ext.quiz.types.single.fields import FIELDS
from handbook_ext.quiz.types.single.read import read
from handbook_ext.quiz.types.single.skeleton import SKELETON

SINGLE = QuestionType(
    FIELDS, read, SKELETON, lambda: _("ett svar"), lambda: _("velger det beste svaret"), (RADIO,)
)
