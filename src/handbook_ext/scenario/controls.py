"""The controls of the form, made from the declared fields of each type of question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handbook_ext.locale import _
from handbook_ext.quiz.frame import FRAME, PROMPT, question_fields
from handbook_ext.quiz.types import TYPES
from handbook_ext.quiz.words import end_words, state_words, verdict_meanings
from handbook_ext.source.nested import Entries, NamedEntries, Texts
from handbook_ext.source.shapes import Flag, Markdown, Named, Plain
from handbook_ext.source.words import Word, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.quiz.labels import Label, Labels
    from handbook_ext.quiz.types.question_type import QuestionType
    from handbook_ext.source.record import Field

KINDS: tuple[tuple[type, str], ...] = (
    (Entries, "rows"),
    (NamedEntries, "named"),
    (Texts, "texts"),
    (Flag, "flag"),
    (Words, "words"),
    (Markdown, "text"),
    (Word, "choice"),
    (Named, "choice"),  # before ``Plain``, which it is too
    (Plain, "line"),
)
"""The kind of control for each shape."""
LONG = {"situation", "discuss", "feedback"}
"""Fields with texts of several lines."""


@dataclass(frozen=True)
class Control:
    """One field of the form.

    ``kind`` is ``text``, ``line``, ``choice``, ``flag``, ``words``, ``texts``, ``rows`` or ``named``. A choice
    has ``words``, unless its label says which lists of the question it chooses from. ``inner`` are
    the controls of a row. ``is_folded`` is a list of words that is seldom needed.
    """

    key: str
    kind: str
    label: Label
    lines: int = 2
    words: Mapping[str, str] | None = None
    optional: bool = False
    inner: tuple[Control, ...] = ()
    is_folded: bool = False

    @property
    def is_voluntary(self) -> bool:
        """Whether the form says that one need not answer."""
        return self.optional and not self.label.nothing and not self.label.depends


def type_controls(rules: Mapping[str, str]) -> dict[str, list[Control]]:
    """Return the controls of each type's own fields; ``rules`` are the titles by slug."""
    return {name: list(own_controls(own, rules)) for name, own in TYPES.items()}


def own_controls(own: QuestionType, rules: Mapping[str, str]) -> tuple[Control, ...]:
    """Return the controls of a type: what is asked first, then its own fields."""
    frame = {field.key for field in FRAME if field is not PROMPT}
    fields = [field for field in question_fields(own) if field.key not in frame]
    labels = own.labels()
    return tuple(control(field, "", labels, rules) for field in fields)


def control(field: Field[Any], owner: str, labels: Labels, rules: Mapping[str, str]) -> Control:
    """Return the control of a field; ``owner`` is the list that it is in."""
    kind, key = kind_of(field), field.key
    label = labels.get(f"{owner}.{key}") or labels[key]
    words: Mapping[str, str] | None = None
    if kind == "words":
        words = rules
    elif kind == "choice":
        words = {} if label.of else choices(key, owner, rules)
    return Control(
        key,
        kind,
        label,
        lines=5 if key in LONG and not owner else 2,
        words=words,
        optional=kind == "words" or not field.required or key == "fault" or label.otherwise != "",
        is_folded=kind == "words",
        inner=tuple(control(each, key, labels, rules) for each in field.shape.inner),
    )


def kind_of(field: Field[Any]) -> str:
    """Return the kind of a field's control; raise ``TypeError`` for a shape that has none."""
    for shape, kind in KINDS:
        if isinstance(field.shape, shape):
            return kind
    fault = f"The form has no control for the field {field.key!r}: {field.shape!r}"
    raise TypeError(fault)


def choices(key: str, owner: str, rules: Mapping[str, str]) -> Mapping[str, str]:
    """Return the words that a field chooses from: verdicts, or else the handbook's rules."""
    if key != "verdict":
        return rules
    if owner == "ends":  # two verdicts have the same words
        return {**end_words(), "unlawful": _("Gikk galt, og brøt loven")}
    words = state_words()
    return {name: f"{words[name]} – {means}" for name, means in verdict_meanings().items()}
