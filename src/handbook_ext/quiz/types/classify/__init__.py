"""Items to sort into categories."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.classify.control import SORT
from handbook_ext.quiz.types.classify.fields import FIELDS
from handbook_ext.quiz.types.classify.labels import labels
from handbook_ext.quiz.types.classify.read import read
from handbook_ext.quiz.types.classify.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

CLASSIFY = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("sortering"),
    purpose=lambda: _("sorterer i kategorier"),
    controls=(SORT,),
    interaction="matching",
)
