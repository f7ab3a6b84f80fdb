"""The paths of quiz files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def quiz_folder(env: BuildEnvironment) -> Path:
    """Return the folder that ``handbook_quiz_dir`` names."""
    return Path(env.srcdir, env.config.handbook_quiz_dir).resolve()


def quiz_path(env: BuildEnvironment, slug: str) -> Path:
    """Return the path of a rule's quiz file; it need not exist."""
    return quiz_folder(env) / f"{slug}.yaml"
