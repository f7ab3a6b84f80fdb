"""A reflection: a question to write about for oneself."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.question_type import QuestionType
from handbook_ext.quiz.types.reflect.control import WRITE
from handbook_ext.quiz.types.reflect.fields import FIELDS
from handbook_ext.quiz.types.reflect.read import read
from handbook_ext.quiz.types.reflect.skeleton import SKELETON

REFLECT = QuestionType(
    FIELDS, read, SKELETON, lambda: _("skriv selv"), lambda: _("skriver for seg selv"), (WRITE,)
)
