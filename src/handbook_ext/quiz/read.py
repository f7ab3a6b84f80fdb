"""Read a quiz for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz.load import load_quiz

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.environment import BuildEnvironment

    from handbook_ext.quiz.load import Loaded

EVENT = "handbook-quiz-read"
"""An event with the path and the loaded quiz; a handler's return value replaces it."""


def read_quiz(env: BuildEnvironment, path: Path) -> Loaded:
    """Return what a page is to show of a quiz file, and the file's faults."""
    loaded = load_quiz(path, env.config.handbook_roles, env.config.handbook_work)
    other: Loaded | None = env.events.emit_firstresult(EVENT, path, loaded)
    return loaded if other is None else other
