"""From a quiz file to the model. Every mistake is noted; none stops the reading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS, ChoiceQuestion, Option, Quiz
from handbook_ext.quiz.record import Record
from handbook_ext.quiz.source import compose

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


QUIZ_KEYS = ("rule", "questions")
QUESTION_KEYS = ("id", "type", "roles", "rules", "situation", "prompt", "options", "discuss")
OPTION_KEYS = {
    "single": ("text", "verdict", "feedback", "rules"),
    "multiple": ("text", "correct", "feedback", "rules"),
}
MAX_OPTIONS = 26  # one letter each


class Loaded(NamedTuple):
    """A quiz with the sound questions of its file, and the faults of the others."""

    quiz: Quiz
    faults: list[AuthorError]


def load_quiz(path: Path, roles: Collection[str]) -> Loaded:
    """Read the quiz file of one rule; the rule is the file's name.

    ``roles`` are those a question may be for. Never raises for anything that a
    file may hold.
    """
    faults: list[AuthorError] = []
    start = Place(str(path), 1)
    try:
        root = compose(path)
    except AuthorError as error:
        return Loaded(Quiz(path.stem, (), start), [error])
    record = Record(root, _("Quizen"), str(path), faults, QUIZ_KEYS)
    record.word("rule", [path.stem])
    remedy = _("Skriv minst ett spørsmål under «questions:».")
    questions = [
        read_question(node, number, record, roles, path.stem)
        for number, node in enumerate(record.records("questions", remedy), 1)
    ]
    return Loaded(Quiz(path.stem, tuple(q for q in questions if q), record.place), faults)


def read_question(
    node: yaml.MappingNode, number: int, quiz: Record, roles: Collection[str], rule: str
) -> ChoiceQuestion | None:
    """Read one question; ``None`` when it has a fault."""
    record = Record(node, name_of(node, number), quiz.path, quiz.faults, QUESTION_KEYS)
    question_id = read_id(record)
    kind = record.word("type", list(OPTION_KEYS))
    situation = record.markdown("situation", _("Beskriv hva som har skjedd, med 40–90 ord."))
    prompt = record.markdown("prompt", _("Skriv for eksempel «Hva bør du gjøre?»."))
    discuss = record.optional_markdown("discuss", _("Skriv noe gruppa kan snakke om."))
    for_roles = record.words("roles", _("Skriv for eksempel [ansatt]."), roles)
    roles_node = record.fields.get("roles")
    if roles_node is None or roles_node.value == []:
        record.fault(
            _("{name} sier ikke hvem det er for.").format(name=record.name),
            _("Skriv «roles:» med en eller flere av disse: {known}.").format(
                known=", ".join(roles)
            ),
            roles_node,
        )
    others = record.words("rules", _("Skriv for eksempel [rolle]."))
    if kind not in OPTION_KEYS:
        return None
    options = read_options(record, kind)
    if not record.sound:
        return None
    return ChoiceQuestion(
        id=question_id,
        type="single" if kind == "single" else "multiple",
        roles=for_roles,
        rules=tuple(dict.fromkeys((rule, *others))),
        situation=situation,
        prompt=prompt,
        discuss=discuss,
        place=record.place,
        options=options,
    )


def name_of(node: yaml.MappingNode, number: int) -> str:
    """Return what messages call a question: its id, else its number."""
    for key, value in node.value:
        if key.value == "id" and isinstance(value, yaml.ScalarNode) and value.value:
            return f"«{value.value[:60]}»"
    return _("Spørsmål {number}").format(number=number)


def read_id(record: Record) -> str:
    """Read a question's id."""
    remedy = _("Velg en kort id av små bokstaver a–z, tall og bindestrek.")
    text = record.markdown("id", remedy)
    if "id" in record.fields and not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", text.markdown):
        record.fault(
            _("Id-en «{id}» kan ikke brukes i en adresse.").format(id=text.markdown[:40]),
            remedy,
            record.fields["id"],
        )
    return text.markdown


def read_options(question: Record, kind: str) -> tuple[Option, ...]:
    """Read the options; checks that they can be judged together."""
    remedy = _("Skriv to eller flere alternativer under «options:».")
    nodes = question.records("options", remedy)
    if nodes and not 1 < len(nodes) <= MAX_OPTIONS:
        question.fault(
            _("{name} har {count} alternativer.").format(name=question.name, count=len(nodes)),
            _("Skriv mellom 2 og {limit}.").format(limit=MAX_OPTIONS),
            question.fields["options"],
        )
    options = tuple(
        read_option(node, number, question, kind) for number, node in enumerate(nodes, 1)
    )
    if question.sound:
        states = [option.state for option in options]
        if kind == "single" and states.count("best") != 1:
            question.fault(
                _("{name} har {count} alternativer med «verdict: best».").format(
                    name=question.name, count=states.count("best")
                ),
                _("Et spørsmål av typen single skal ha nøyaktig ett."),
                question.fields["options"],
            )
        if kind == "multiple" and len(set(states)) == 1:
            question.fault(
                _("Alle alternativene i {name} er like riktige.").format(name=question.name),
                _("Minst ett skal ha «correct: true» og minst ett «correct: false»."),
                question.fields["options"],
            )
    return options


def read_option(node: yaml.MappingNode, number: int, question: Record, kind: str) -> Option:
    """Read one option; its faults make the question unsound."""
    name = _("Alternativ {number} i {question}").format(number=number, question=question.name)
    record = Record(node, name, question.path, question.faults, OPTION_KEYS[kind])
    text = record.markdown("text", _("Skriv hva leseren kan velge."))
    if kind == "single":
        state = record.word("verdict", VERDICTS)
    else:
        remedy = _("Skriv «correct: true» om det er rett å krysse av, ellers «correct: false».")
        state = "correct" if record.flag("correct", remedy) else "wrong"
    feedback = record.markdown(
        "feedback", _("Forklar med én til tre setninger hva som følger, og hvorfor.")
    )
    rules = record.words("rules", _("Skriv for eksempel [rolle]."))
    question.sound = question.sound and record.sound
    return Option(text=text, state=state, feedback=feedback, rules=rules)  # type: ignore[arg-type]
