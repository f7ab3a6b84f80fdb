"""What a preview keeps from one build to the next, in Sphinx's pickled environment."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.load import Loaded
    from handbook_ext.quiz.model import Question

NAME = "handbook_preview"


@dataclass
class Kept:
    """The pages that are still to be read, and the last valid version of each question."""

    postponed: set[str] = field(default_factory=set)
    questions: dict[str, dict[str, Question]] = field(default_factory=dict)


def kept(env: BuildEnvironment) -> Kept:
    """Return what is kept in an environment."""
    if not hasattr(env, NAME):
        setattr(env, NAME, Kept())
    found: Kept = getattr(env, NAME)
    return found


def last_good(app: Sphinx, path: Path, loaded: Loaded) -> Loaded:
    """Return a quiz in which each faulty question is replaced by its last valid version."""
    known = kept(app.env).questions
    sound = {question.id: question for question in loaded.quiz.questions}
    if loaded.faults:
        sound = known.get(str(path), {}) | sound
        for draft in loaded.drafts:
            sound.pop(draft.id, None)
    known[str(path)] = sound
    return loaded._replace(quiz=replace(loaded.quiz, questions=tuple(sound.values())))
