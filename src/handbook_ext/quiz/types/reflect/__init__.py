"""A reflection: a question to write about for oneself."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.question_type import QuestionType
from handbook_ext.quiz.types.reflect.control import WRITE
from handbook_ext.quiz.types.reflect.fields import FIELDS
from handbook_ext.quiz.types.reflect.labels import labels
from handbook_ext.quiz.types.reflect.read import read
from handbook_ext.quiz.types.reflect.skeleton import SKELETON

REFLECT = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("skriv selv"),
    purpose=lambda: _("skriver for seg selv"),
    controls=(WRITE,),
    interaction="fill-in",
    is_own_words=True,
)
