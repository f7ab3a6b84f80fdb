"""Items to put in order."""

from handbook_ext.locale import _
from handbook_ext.quiz.types.order.control import MOVE
from handbook_ext.quiz.types.order.fields import FIELDS
from handbook_ext.quiz.types.order.labels import labels
from handbook_ext.quiz.types.order.read import read
from handbook_ext.quiz.types.order.skeleton import SKELETON
from handbook_ext.quiz.types.question_type import QuestionType

ORDER = QuestionType(
    fields=FIELDS,
    read=read,
    skeleton=SKELETON,
    labels=labels,
    name=lambda: _("rekkefølge"),
    purpose=lambda: _("setter i rekkefølge"),
    controls=(MOVE,),
    interaction="sequencing",
)
