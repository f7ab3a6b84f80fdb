"""The style sheet of every page, and the script of the pages that show a quiz."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.scripts import load_where

if TYPE_CHECKING:
    from sphinx.application import Sphinx

STATIC = Path(__file__).parent.parent / "browser" / "dist" / "static"


def add_files(app: Sphinx) -> None:
    """Let builders of pages copy the built browser files, and load the style sheet."""
    if app.builder.name in PAGE_BUILDERS:
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file("handbook.css")


def setup(app: Sphinx) -> None:
    """Ship the browser's files with the pages."""
    app.connect("builder-inited", add_files)
    load_where(app, handbook_quiz, "handbook.js")
