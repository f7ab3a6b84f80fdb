"""A branching scenario: each choice leads to another step or to an end."""

from handbook_ext.locale import _
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.types.branch.fields import FIELDS
from handbook_ext.quiz.types.branch.read import read
from handbook_ext.quiz.types.branch.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

BRANCH = QuestionType(
    FIELDS,
    read,
    SKELETON,
    lambda: _("tråd med flere steg"),
    lambda: _("velger vei gjennom en tråd"),
    (RADIO,),
    prompted=False,
)
