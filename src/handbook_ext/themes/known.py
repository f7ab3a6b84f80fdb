"""Themes that mark dark pages by an attribute, and whose frame is left as it is."""

from __future__ import annotations

from handbook_ext.themes.theme import Theme

SHEETS = ("handbook-known.css",)
SPHINX_OWN = (
    *("agogo", "alabaster", "basic", "bizstyle", "classic", "default", "haiku", "nature"),
    *("pyramid", "scrolls", "sphinxdoc", "traditional"),
)

KNOWN = {
    **dict.fromkeys(SPHINX_OWN, Theme(sheets=SHEETS)),
    "pydata_sphinx_theme": Theme(sheets=SHEETS),
    "sphinx_book_theme": Theme(sheets=SHEETS),
    "sphinx_rtd_theme": Theme(sheets=SHEETS),
    # Its columns are inside <main>, and its table of contents has class names of its own.
    "sphinx_immaterial": Theme(sheets=SHEETS, contents=".md-nav--primary a.md-nav__link"),
}
