"""Which language a handbook is written in."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from handbook_ext.config.conf_file import ConfFile

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx.config import Config


def author_language(config: Config, confdir: Path) -> str:
    """Return the language that a handbook is written in: the first it is published in, or that of ``conf.py``.

    ``-D language=en`` replaces the value that Sphinx has, but not the line in the file. It is empty if
    the file does not say it in plain words.
    """
    for language in config.handbook_languages:
        return str(language)
    found = ConfFile(confdir).values.get("language")
    if isinstance(found, ast.Constant) and isinstance(found.value, str):
        return found.value
    return ""
