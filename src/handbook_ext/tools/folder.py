"""The paths of tools' files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.source.files import real_path

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def tool_folder(env: BuildEnvironment) -> Path:
    """Return the folder that ``handbook_tool_dir`` names."""
    return real_path(Path(env.srcdir, env.config.handbook_tool_dir))


def tool_path(env: BuildEnvironment, name: str) -> Path:
    """Return the path of a tool's file; it need not exist."""
    return tool_folder(env) / f"{name}.yaml"
