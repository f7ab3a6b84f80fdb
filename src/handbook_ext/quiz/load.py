"""From a quiz file to the model. Every mistake is noted; none stops the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.model import Question, Quiz
from handbook_ext.quiz.series import SeriesReader
from handbook_ext.quiz.types import TYPES
from handbook_ext.source.ids import refuse_reserved
from handbook_ext.source.record import Record
from handbook_ext.source.scalar import scalar
from handbook_ext.source.text import Name
from handbook_ext.source.tree import compose

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    import yaml

QUIZ_KEYS = ("rule", "questions")
FRAME_KEYS = ("id", "type", "roles", "work", "rules", "series", "situation", "prompt", "discuss")
OWN_KEYS = tuple(dict.fromkeys(key for own in TYPES.values() for key in own.keys))


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
        root = compose(path, QUIZ_KEYS)
    except AuthorError as error:
        return Loaded(Quiz(path.stem, (), start), [error])
    record = Record(root, _("Quizen"), str(path), faults, QUIZ_KEYS)
    record.word("rule", [path.stem])
    remedy = _("Skriv minst ett spørsmål under «questions:».")
    series = SeriesReader()
    questions = [
        read_question(node, number, record, (roles, work), series)
        for number, node in enumerate(record.records("questions", remedy), 1)
    ]
    series.end()
    return Loaded(Quiz(path.stem, tuple(q for q in questions if q), record.place), faults)


def read_question(
    node: yaml.MappingNode,
    number: int,
    quiz: Record,
    known: tuple[Collection[str], Collection[str]],
    series: SeriesReader,
) -> Question | None:
    """Read one question; ``None`` when it has a fault."""
    own = TYPES.get(scalar(node, "type"))
    # With a type that is none, what its keys should be is not known: only the type is told.
    keys = (*FRAME_KEYS, *(own.keys if own else OWN_KEYS))
    if own and not own.prompted:
        keys = tuple(key for key in keys if key != "prompt")
    record = Record(node, name_of(node, number), quiz.path, quiz.faults, keys)
    question_id = record.slug("id")
    refuse_reserved(record, question_id)
    record.word("type", TYPES)
    situation, shares = series.situation_of(record, question_id)
    prompt_remedy = _("Skriv for eksempel «Hva bør du gjøre?».")
    asks = "prompt" in record.fields or (own is not None and own.prompted)
    prompt = record.markdown("prompt", prompt_remedy) if asks else None
    discuss = record.optional_markdown("discuss", _("Skriv noe gruppa kan snakke om."))
    roles, work = known
    for_roles = read_roles(record, roles)
    from_work = record.words("work", _("Skriv for eksempel [helse]."), work)
    others = record.words("rules", _("Skriv for eksempel [rolle]."))
    body = own.read(record) if own else None
    if body is None or not record.sound:
        return None
    return Question(
        id=question_id,
        roles=for_roles,
        work=from_work,
        rules=tuple(dict.fromkeys((Name.at(quiz.place, scalar(quiz.node, "rule")), *others))),
        situation=situation,
        prompt=prompt,
        discuss=discuss,
        series=scalar(node, "series") or None,
        shares=shares,
        body=body,
        place=record.place,
    )


def name_of(node: yaml.MappingNode, number: int) -> str:
    """Return what messages call a question: its id, else its number."""
    question_id = scalar(node, "id")
    words = _("«{words}»") if question_id else _("Spørsmål {number}")
    return words.format(words=question_id[:60], number=number)


def read_roles(record: Record, roles: Collection[str]) -> tuple[str, ...]:
    """Read whom a question is for."""
    node = record.fields.get("roles")
    if node is None or node.value == []:
        record.fault(
            _("{name} sier ikke hvem det er for.").format(name=record.name),
            _("Skriv «roles:» med en eller flere av disse: {known}.").format(
                known=", ".join(roles)
            ),
            node,
        )
    return record.words("roles", _("Skriv for eksempel [ansatt]."), roles)
