"""What the handbook knows of the theme of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import FIRST
from handbook_ext.config import PAGE_BUILDERS

if TYPE_CHECKING:
    from sphinx.application import Sphinx

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
    ('handbook-furo.css', 'handbook-known.css', 'handbook-plain.css')
    """
    if theme == "furo":
        return "handbook-furo.css"
    return "handbook-known.css" if theme in KNOWN_THEMES else "handbook-plain.css"


def load_style_sheet(app: Sphinx) -> None:
    """Load what the handbook needs of the theme, before the sheets of its parts."""
    if app.builder.name in PAGE_BUILDERS:
        app.add_css_file(style_sheet(app.config.html_theme), priority=FIRST - 1)


def setup(app: Sphinx) -> None:
    """Load the theme's style sheet on each page."""
    app.connect("builder-inited", load_style_sheet)
