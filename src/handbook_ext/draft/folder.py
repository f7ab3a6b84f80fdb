"""The path of the file that says what a draft is looked over for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def draft_path(env: BuildEnvironment) -> Path:
    """Return the path that ``handbook_draft`` names; the file need not exist."""
    return Path(env.srcdir, env.config.handbook_draft).resolve()
