"""How a reader who has not seen the keys labelled each option, from ``bench/wording_labels.yaml``.

Below the name of a choice, each option has its fingerprint and four labels:

- ``caution``: 0 to 3, from the boldest action to the one that does and says least;
- ``polite``: 0 to 3, from curt to warm, with thanks or an apology;
- ``asks``: does it ask, inform or hand over to someone who will decide or help?
- ``role``: does it name an office or unit (the manager, the data protection officer)?

When an option's text changes, so does its fingerprint, and its label is no longer valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bench.guessing.pool import Choice, Option

GRADES = ("caution", "polite")
MARKS = ("asks", "role")
MOST = 3


class Label(NamedTuple):
    """The labels of one option."""

    caution: int
    polite: int
    asks: bool
    role: bool


class Labels(NamedTuple):
    """The valid labels, by choice and fingerprint, and what is wrong with the others."""

    known: dict[tuple[str, str], Label]
    stale: list[str]

    def of(self, choice: Choice, option: Option) -> Label | None:
        """Return an option's label, or ``None``."""
        return self.known.get((choice.name, option.fingerprint))

    def whole(self, choices: Sequence[Choice]) -> list[Choice]:
        """Return the choices whose options all have labels."""
        return [
            choice
            for choice in choices
            if all(self.of(choice, option) for option in choice.options)
        ]

    def row(self, choice: Choice) -> list[Label]:
        """Return the labels of a choice's options in order; each must have one."""
        return [self.known[choice.name, option.fingerprint] for option in choice.options]

    def lacking(self, choices: Sequence[Choice]) -> int:
        """Return how many options have no label."""
        return sum(not self.of(choice, option) for choice in choices for option in choice.options)


def read_labels(path: Path, choices: Sequence[Choice]) -> Labels:
    """Return the labels in a file; incomplete ones are ignored."""
    written = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else None
    there = {(choice.name, option.fingerprint) for choice in choices for option in choice.options}
    known, stale = {}, []
    for name, options in (written or {}).items():
        for mark, answers in options.items():
            label = label_of(answers or {})
            if (name, str(mark)) not in there:
                stale.append(f"{name} {mark}")
            elif label:
                known[name, str(mark)] = label
    return Labels(known, stale)


def label_of(answers: dict[str, object]) -> Label | None:
    """Return a label if all four answers are of the right type."""
    grades = [answers.get(key) for key in GRADES]
    marks = [answers.get(key) for key in MARKS]
    if any(type(grade) is not int or not 0 <= grade <= MOST for grade in grades):
        return None
    if any(type(mark) is not bool for mark in marks):
        return None
    return Label(**{key: answers[key] for key in (*GRADES, *MARKS)})  # type: ignore[arg-type] # checked above


def sheet(choices: Sequence[Choice], labels: Labels) -> Iterator[str]:
    """Yield the lines of a new file: valid labels are kept, stale ones dropped, missing ones blank.

    The situation comes above the options; nothing shows how an option is judged.
    """
    for choice in choices:
        known = [labels.of(choice, option) for option in choice.options]
        if not all(known):
            yield f"# {choice.context}"
        yield f"{choice.name}:"
        for option, label in zip(choice.options, known, strict=True):
            answers = label._asdict() if label else dict.fromkeys(Label._fields)
            said = ", ".join(
                f"{key}: {'' if value is None else str(value).lower()}"
                for key, value in answers.items()
            )
            yield f'  "{option.fingerprint}": {{{said}}} # {option.words}'
