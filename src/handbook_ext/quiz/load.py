"""Read a quiz file into the model. Every fault is collected; none stops the reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.drafts import Draft, has_questions, take_drafts
from handbook_ext.quiz.frame import (
    BEGINNING,
    PACK,
    QUESTIONS,
    QUIZ,
    REPLACE,
    RULE,
    WITHOUT,
    frame_of,
    question_fields_of,
)
from handbook_ext.quiz.model import Question, Quiz
from handbook_ext.quiz.series import SeriesReader
from handbook_ext.quiz.texts import question_fingerprint
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.ids import refuse_reserved
from handbook_ext.source.record import Record
from handbook_ext.source.scalar import quoted, scalar
from handbook_ext.source.text import Name
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    import yaml


class Upon(NamedTuple):
    """What a file says of the quiz of a pack that it builds upon, with the line that names the pack.

    ``replace`` are the pack's questions that those of the file stand in for, ``without`` those left out.
    """

    pack: str
    place: Place
    replace: tuple[Name, ...]
    without: tuple[Name, ...]


class MissingWord(NamedTuple):
    """A role or kind of work that a pack has and the handbook lacks: the pack, the option, the word and its meaning."""

    pack: str
    option: str
    word: str
    meaning: str


class Loaded(NamedTuple):
    """A quiz with the valid questions of its file, and the faults of the others.

    ``drafts`` are not in the quiz, and what they lack is no fault. ``upon`` is there when the file
    builds upon the quiz of a pack. ``missing`` are the words that its questions of a pack would need.
    """

    quiz: Quiz
    faults: list[AuthorError]
    drafts: tuple[Draft, ...] = ()
    upon: Upon | None = None
    missing: tuple[MissingWord, ...] = ()


def load_quiz(
    path: Path, roles: Collection[str], work: Collection[str] = (), rule: str = ""
) -> Loaded:
    """Read the quiz file of a rule; the rule is the name of the file, unless it is given.

    ``roles`` and ``work`` are the roles and kinds of work that a question may name.
    Never raises, whatever the file contains.
    """
    faults: list[AuthorError] = []
    start = Place(str(path), 1)
    slug = rule or path.stem
    try:
        root = compose(path, BEGINNING)
    except AuthorError as error:
        return Loaded(Quiz(slug, (), start), [error])
    drafts = take_drafts(root)
    record = Record(root, _("Quizen"), str(path), faults, QUIZ)
    known = (roles, work)
    only_drafts = bool(drafts) and not has_questions(root)
    if "rule" in record.fields or not only_drafts:
        RULE.shape.read(record, RULE, [slug])
    named = scalar(root, "rule")
    rules = (Name.at(record.place, named),) if named or not only_drafts else ()
    questions: tuple[Question, ...] = ()
    upon = read_upon(record)
    if not only_drafts and (PACK.key not in record.fields or QUESTIONS.key in record.fields):
        series = SeriesReader()
        questions = QUESTIONS.shape.read(
            record, QUESTIONS, lambda it: read_question(it, rules, known, series)
        )
        series.end()
    found = tuple(read_draft(node, str(path), rules, known) for node in drafts)
    return Loaded(Quiz(slug, questions, record.place), faults, found, upon)


def read_upon(record: Record) -> Upon | None:
    """Return what a file says of a pack's quiz; ``replace`` or ``without`` but no pack is a fault."""
    was_sound = record.sound
    pack, replaced, left_out = record.read(PACK), record.read(REPLACE), record.read(WITHOUT)
    if was_sound and not record.sound:
        return None
    if PACK.key in record.fields:
        return Upon(pack, record.place_of(record.fields[PACK.key]), replaced, left_out)
    for field in (REPLACE, WITHOUT):
        if field.key in record.fields:
            fault = _("Quizen har «{key}», men sier ikke hvilken pakke det gjelder.")
            remedy = _("Skriv «pack:» og navnet på pakken, eller ta bort linjen.")
            record.fault(fault.format(key=field.key), remedy, record.fields[field.key])
    return None


def read_draft(
    node: yaml.MappingNode,
    path: str,
    rules: tuple[Name, ...],
    known: tuple[Collection[str], Collection[str]],
) -> Draft:
    """Read one draft, with all that it lacks."""
    gaps: list[AuthorError] = []
    name = scalar(node, "id")[:60]
    called = quoted(name) if name else _("Utkastet")
    record = Record(node, called, path, gaps, question_fields_of(node))
    question = read_question(record, rules, known, SeriesReader())
    return Draft(name, record.place, question, tuple(gaps))


def read_question(
    record: Record,
    rules: tuple[Name, ...],
    known: tuple[Collection[str], Collection[str]],
    series: SeriesReader,
) -> Question | None:
    """Read one question; return ``None`` when it has a fault.

    ``rules`` are practised by it, whatever it says itself.
    """
    own = TYPES.get(scalar(record.node, "type"))
    roles, work = known
    values = record.values(frame_of(record.declared), type=TYPES, roles=roles, work=work)
    refuse_reserved(record, values["id"])
    situation, shares = series.situation_of(record, values)
    body = own.read(record) if own else None
    if body is None or not record.sound:
        return None
    del values["type"], values["draft"]
    values["rules"] = tuple(dict.fromkeys((*rules, *values["rules"])))
    values |= {"situation": situation, "shares": shares, "body": body, "place": record.place}
    question = Question(**{"prompt": None, "fingerprint": "", **values})
    return replace(question, fingerprint=question_fingerprint(question))
