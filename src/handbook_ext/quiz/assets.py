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

KNOWN_THEMES = frozenset(
    [
        "agogo",
        "alabaster",
        "basic",
        "bizstyle",
        "classic",
        "default",
        "haiku",
        "nature",
        "pyramid",
        "scrolls",
        "sphinxdoc",
        "traditional",
        "pydata_sphinx_theme",
        "sphinx_book_theme",
        "sphinx_immaterial",
        "sphinx_rtd_theme",
    ]
)
"""Themes whose pages are light, or say by an attribute that they are dark."""


def style_sheet(theme: str) -> str:
    """Return the style sheet for pages in a theme.

    >>> style_sheet("furo"), style_sheet("alabaster"), style_sheet("our_own")
    ('handbook.css', 'handbook-known.css', 'handbook-plain.css')
    """
    if theme == "furo":
        return "handbook.css"
    return "handbook-known.css" if theme in KNOWN_THEMES else "handbook-plain.css"


def add_files(app: Sphinx) -> None:
    """Let builders of pages copy the built browser files, and load the style sheet."""
    if app.builder.name in PAGE_BUILDERS:
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file(style_sheet(app.config.html_theme))


def setup(app: Sphinx) -> None:
    """Ship the browser's files with the pages."""
    app.connect("builder-inited", add_files)
    load_where(app, handbook_quiz, "handbook.js")
