"""Items to sort into categories."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.classify.control import SORT
from handbook_ext.quiz.types.classify.fields import FIELDS
from handbook_ext.quiz.types.classify.read import read
from handbook_ext.quiz.types.classify.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

CLASSIFY = QuestionType(
    FIELDS, read, SKELETON, lambda: _("sortering"), lambda: _("sorterer i kategorier"), (SORT,)
)
