"""Stencils: a question of each type, printed as any other, which the page fills with what is written.

So a question looks and works in the form as it will in the handbook: the same visitors print both
(``docs-dev/decisions/0027``).
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from handbook_ext.quiz.load import load_quiz
from handbook_ext.quiz.skeletons import HEAD, skeleton
from handbook_ext.quiz.types import TYPES

if TYPE_CHECKING:
    from sphinx.config import Config

    from handbook_ext.quiz.model import Quiz

PREFIX = "stencil-"
"""How the ids of stencils begin; the page replaces it."""


def stencils(config: Config, rule: str) -> Quiz:
    """Return a quiz with a question of each type: its skeleton, without the angle brackets."""
    role = next(iter(config.handbook_roles))
    entries = [skeleton(kind, f"{PREFIX}{kind}", role, rule) for kind in TYPES]
    text = HEAD.format(rule=rule) + "".join(entries).replace("<", "").replace(">", "")
    with TemporaryDirectory() as folder:
        path = Path(folder, f"{rule}.yaml")
        path.write_text(text, encoding="utf-8")
        loaded = load_quiz(path, config.handbook_roles, config.handbook_work)
    if loaded.faults:
        raise loaded.faults[0]
    return loaded.quiz
