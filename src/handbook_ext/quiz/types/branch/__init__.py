"""A branching scenario: each choice leads to another step or to an end."""

from handbook_ext.locale import _
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.types.branch.fields import FIELDS
from handbook_ext.quiz.types.branch.labels import check_words, labels
from handbook_ext.quiz.types.branch.read import read
from handbook_ext.quiz.types.branch.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

BRANCH = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("tråd med flere steg"),
    purpose=lambda: _("velger vei gjennom en tråd"),
    controls=(RADIO,),
    interaction="performance",
    check_words=check_words,
    prompted=False,
)
