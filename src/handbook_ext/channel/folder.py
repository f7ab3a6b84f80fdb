"""Where the register lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def channels_path(env: BuildEnvironment) -> Path:
    """Return the file that ``handbook_channels`` names."""
    return Path(env.srcdir, env.config.handbook_channels).resolve()
