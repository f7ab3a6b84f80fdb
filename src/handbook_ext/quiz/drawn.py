"""What a page draws from the quizzes: it is read again when that has become another, not with every quiz file.

Sphinx would read a page again whenever a file that it depends on is touched. A page that draws a few
questions from all quizzes needs that only when one of those has changed, or when the choice might
fall otherwise: a question came or went, or is for other readers.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from handbook_ext.notes import Note
from handbook_ext.pack.chosen import packs_of
from handbook_ext.quiz.read import read_quiz, stamp
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.unchanged import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question

Part = Literal["fingerprint", "situation"]
"""What a page may have of questions that it does not show: to count them by, or to find those that are alike."""


class Drawn(NamedTuple):
    """What a page has of one quiz file: the ids of the questions it shows, and the parts that it has of the others."""

    shown: frozenset[str] = frozenset()
    others: frozenset[Part] = frozenset()


class Mark(NamedTuple):
    """A question by digests: of what a choice rests on, of what progress counts by, of its parts, and of the whole."""

    question: str
    choice: str
    fingerprint: str
    situation: str
    whole: str


class Marks(NamedTuple):
    """The marks of a quiz file's questions, with the times and sizes of what they were read from."""

    read_from: tuple[tuple[int, ...], ...]
    questions: tuple[Mark, ...]


DRAWN: Note[dict[str, Drawn]] = Note("drawn", dict)
"""What the page draws, by quiz file."""

AS_DRAWN: Note[str] = Note("as drawn", str)
"""A digest of what the page drew when it was read."""

KEPT = "marks"
"""Where the domain keeps the marks of each file from build to build."""


def draw(env: BuildEnvironment, path: Path, questions: Iterable[Question], *others: Part) -> None:
    """Note that the page being read shows these questions of a file, and has these parts of the others."""
    drawn = HandbookDomain.of(env).notes(env.docname)[DRAWN]
    before = drawn.get(str(path), Drawn())
    shown = before.shown | {question.id for question in questions}
    drawn[str(path)] = Drawn(shown, before.others | set(others))


def as_drawn(env: BuildEnvironment, drawn: dict[str, Drawn]) -> str:
    """Return a digest of what a page draws, as the files are now; empty for a page that draws nothing."""
    return digest(dict(found(env, drawn))) if drawn else ""


def found(env: BuildEnvironment, drawn: dict[str, Drawn]) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield each file with the digests, in its order, that matter to a page."""
    for path, (shown, others) in drawn.items():
        parts = ("choice", *sorted(others))
        yield (
            path,
            [
                [mark.whole] if mark.question in shown else [getattr(mark, part) for part in parts]
                for mark in marks_of(env, Path(path))
            ],
        )


def marks_of(env: BuildEnvironment, path: Path) -> tuple[Mark, ...]:
    """Return the marks of a file's questions; it is read only if it has changed since the last build."""
    domain = HandbookDomain.of(env)
    kept = cast("dict[str, Marks]", domain.data.setdefault(KEPT, {}))
    packed = (pack.quiz(path.stem) for pack in packs_of(env.config))
    read_from = tuple(map(stamp, (path, *packed, *domain.edition.files)))
    marks = kept.get(str(path))
    if marks is None or marks.read_from != read_from:
        questions = read_quiz(env, path).quiz.questions
        marks = kept[str(path)] = Marks(read_from, tuple(map(mark_of, questions)))
    return marks.questions


def mark_of(question: Question) -> Mark:
    """Return a question's digests."""
    choice = (question.id, question.rules, question.roles, question.work, question.body.type)
    situation = digest(question.situation)
    return Mark(question.id, digest(*choice), question.fingerprint, situation, digest(question))


def note_as_drawn(app: Sphinx, _doctree: nodes.document) -> None:
    """Note what the page that has been read drew."""
    notes = HandbookDomain.of(app.env).notes(app.env.docname)
    if notes[DRAWN]:
        notes[AS_DRAWN] = as_drawn(app.env, notes[DRAWN])


def pages_with_other_questions(_app: Sphinx, env: BuildEnvironment, *_known: set[str]) -> list[str]:
    """Return the pages that would draw something else than when they were read."""
    return [
        docname
        for docname, notes in HandbookDomain.of(env).pages.items()
        if notes[AS_DRAWN] != as_drawn(env, notes[DRAWN])
    ]


def keep_marks(_app: Sphinx, env: BuildEnvironment) -> None:
    """Keep the marks of all that pages draw: processes that read pages do not give theirs back."""
    for path in {path for notes in HandbookDomain.of(env).pages.values() for path in notes[DRAWN]}:
        marks_of(env, Path(path))


def setup(app: Sphinx) -> None:
    """Note what each page draws, and ask before the next are read."""
    app.connect("doctree-read", note_as_drawn)
    app.connect("env-updated", keep_marks)
    app.connect("env-get-outdated", pages_with_other_questions)
