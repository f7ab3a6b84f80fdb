"""From a quiz file to the model. Every mistake is noted; none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.fields import RULES
from handbook_ext.quiz.frame import DISCUSS, ID, PROMPT, QUESTIONS, QUIZ, ROLES, RULE, TYPE, WORK
from handbook_ext.quiz.model import Question, Quiz
from handbook_ext.quiz.series import SeriesReader
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.ids import refuse_reserved
from handbook_ext.source.record import Record, keys
from handbook_ext.source.scalar import scalar
from handbook_ext.source.text import Name
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class Loaded(NamedTuple):
    """A quiz with the sound questions of its file, and the faults of the others."""

    quiz: Quiz
    faults: list[AuthorError]


def load_quiz(path: Path, roles: Collection[str], work: Collection[str] = ()) -> Loaded:
    """Read the quiz file of one rule; the rule is the file's name.

    ``roles`` are those a question may be for, ``work`` the kinds of work it may come from.
    Never raises for anything that a file may hold.
    """
    faults: list[AuthorError] = []
    start = Place(str(path), 1)
    try:
        root = compose(path, keys(QUIZ))
    except AuthorError as error:
        return Loaded(Quiz(path.stem, (), start), [error])
    record = Record(root, _("Quizen"), str(path), faults, QUIZ)
    record.read(RULE, [path.stem])
    rule = Name.at(record.place, scalar(root, "rule"))
    series = SeriesReader()
    questions = record.read(QUESTIONS, lambda it: read_question(it, rule, (roles, work), series))
    series.end()
    return Loaded(Quiz(path.stem, questions, record.place), faults)


def read_question(
    record: Record,
    rule: Name,
    known: tuple[Collection[str], Collection[str]],
    series: SeriesReader,
) -> Question | None:
    """Read one question; ``None`` when it has a fault."""
    own = TYPES.get(scalar(record.node, "type"))
    question_id = record.read(ID)
    refuse_reserved(record, question_id)
    record.read(TYPE, TYPES)
    situation, shares = series.situation_of(record, question_id)
    asks = "prompt" in record.fields or (own is not None and own.prompted)
    prompt = record.read(PROMPT) if asks else None
    discuss = record.read(DISCUSS)
    roles, work = known
    for_roles = record.read(ROLES, roles)
    from_work = record.read(WORK, work)
    others = record.read(RULES)
    body = own.read(record) if own else None
    if body is None or not record.sound:
        return None
    return Question(
        id=question_id,
        roles=for_roles,
        work=from_work,
        rules=tuple(dict.fromkeys((rule, *others))),
        situation=situation,
        prompt=prompt,
        discuss=discuss,
        series=scalar(record.node, "series") or None,
        shares=shares,
        body=body,
        place=record.place,
    )
