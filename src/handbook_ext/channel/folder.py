"""The path of the register."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.source.files import real_path

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def channels_path(env: BuildEnvironment) -> Path:
    """Return the path that ``handbook_channels`` names; the file need not exist."""
    return real_path(Path(env.srcdir, env.config.handbook_channels))
