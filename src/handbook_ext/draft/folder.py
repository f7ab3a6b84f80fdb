"""The path of the file that says what a draft is looked over for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.source.files import real_path

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def draft_path(env: BuildEnvironment) -> Path:
    """Return the path that ``handbook_draft`` names; the file need not exist."""
    return real_path(Path(env.srcdir, env.config.handbook_draft))
