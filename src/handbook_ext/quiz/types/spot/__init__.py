"""A draft post whose faults are to be marked."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.question_type import QuestionType
from handbook_ext.quiz.types.spot.control import MARK
from handbook_ext.quiz.types.spot.fields import FIELDS
from handbook_ext.quiz.types.spot.labels import check_words, labels
from handbook_ext.quiz.types.spot.read import read
from handbook_ext.quiz.types.spot.skeleton import SKELETON

SPOT = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("finn feilen"),
    purpose=lambda: _("finner det som bør endres i et utkast"),
    controls=(MARK,),
    interaction="choice",
    check_words=check_words,
)
