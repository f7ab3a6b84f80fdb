"""Find texts with too few words: said by ``handbook lint`` alone, as a build is not stopped by an opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.engine.lint.reading import shortness
from handbook_ext.finding import Finding, found
from handbook_ext.pack.chosen import pack_of
from handbook_ext.quiz.lint import shown_quizzes
from handbook_ext.quiz.lint.unfilled import unfilled
from handbook_ext.quiz.lint.words import worded
from handbook_ext.quiz.texts import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.model import Question


def short_findings(env: BuildEnvironment) -> list[Finding]:
    """Return a finding for each text of the handbook's own questions that is too short, by place."""
    questions = [question for quiz in shown_quizzes(env) for question in quiz.questions]
    own = [each for each in questions if pack_of(each.place.path, env.config) is None]
    return sorted(finding for question in own for finding in short_texts(question))


def short_texts(question: Question) -> Iterator[Finding]:
    """Yield a finding for each short text of a question, but for what is left of a skeleton."""
    for kind, text in parts_of(question):
        for check, values in shortness(kind, text.markdown):
            if not any(unfilled(text)):
                yield found(text.place, check, *worded(check, values))
