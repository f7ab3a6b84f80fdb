"""The controls of the form, made from the declared fields of each type of question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.quiz.frame import FRAME, PROMPT, question_fields
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.words import end_words, state_words
from handbook_ext.scenario.labels import Label, labels, row_names
from handbook_ext.source.nested import Entries, NamedEntries, Texts
from handbook_ext.source.shapes import Flag, Markdown
from handbook_ext.source.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.quiz.types.question_type import QuestionType
    from handbook_ext.source.record import Field, Fields

FEWEST_ROWS = {"ends": 2}
USUAL_ROWS = 3
LONG = {"situation", "discuss", "feedback"}
"""Fields with texts of several lines."""


@dataclass(frozen=True)
class Control:
    """One field of the form.

    ``kind`` is ``text``, ``choice``, ``flag``, ``words``, ``texts``, ``rows`` or ``named``. The
    script fills a choice with what the question has itself, named by ``of``. ``rows`` are how many
    a new question starts with, ``row`` is what one is called, and ``inner`` are its controls.
    """

    key: str
    kind: str
    label: Label
    lines: int = 2
    words: Mapping[str, str] | None = None
    of: str = ""
    optional: bool = False
    rows: int = 0
    row: str = ""
    inner: tuple[Control, ...] = ()


def type_controls(rules: Mapping[str, str]) -> dict[str, list[Control]]:
    """Return the controls of each type's own fields; ``rules`` are the titles by slug."""
    return {name: list(own_controls(own, name, rules)) for name, own in TYPES.items()}


def own_controls(own: QuestionType, name: str, rules: Mapping[str, str]) -> tuple[Control, ...]:
    """Return the controls of a type: what is asked first, then its own fields."""
    frame = {field.key for field in FRAME if field is not PROMPT}
    fields = [field for field in question_fields(own) if field.key not in frame]
    return tuple(control(field, "", name, rules) for field in fields)


def control(field: Field[Any], owner: str, kind: str, rules: Mapping[str, str]) -> Control:
    """Return the control of a field; ``owner`` is the list that it is in."""
    known = labels()
    label = (
        known.get(f"{kind}.{field.key}") or known.get(f"{owner}.{field.key}") or known[field.key]
    )
    shape = field.shape
    optional = not field.required or field.key == "fault"
    key = field.key
    if isinstance(shape, Entries | NamedEntries):
        inner = inner_controls(shape.inner, key, kind, rules)
        found = "rows" if isinstance(shape, Entries) else "named"
        count = 1 if key == "steps" else FEWEST_ROWS.get(key, USUAL_ROWS)
        return Control(key, found, label, rows=count, row=row_names()[key], inner=inner)
    if isinstance(shape, Texts):
        return Control(key, "texts", label, rows=2, row=row_names()[key])
    if isinstance(shape, Flag):
        return Control(key, "flag", label)
    if isinstance(shape, Words):
        return Control(key, "words", label, words=rules, optional=True)
    if isinstance(shape, Markdown):
        lines = 5 if key in LONG and not owner else 2
        return Control(key, "text", label, lines=lines, optional=optional)
    words, of = choices(key, owner, rules)
    return Control(key, "choice", label, words=words, of=of, optional=optional)


def inner_controls(
    fields: Fields, owner: str, kind: str, rules: Mapping[str, str]
) -> tuple[Control, ...]:
    """Return the controls of the fields of a row."""
    return tuple(control(field, owner, kind, rules) for field in fields)


def choices(key: str, owner: str, rules: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """Return what a field chooses from: words, or what the question has itself."""
    if key == "verdict":
        words = end_words() if owner == "ends" else state_words()
        if owner == "ends":  # two verdicts have the same words
            words = {**words, "unlawful": _("Gikk galt, og brøt loven")}
        return {name: words[name] for name in end_words()}, ""
    if key == "fault":
        return dict(rules), ""
    return {}, {"category": "categories", "next": "steps ends", "start": "steps"}[key]
