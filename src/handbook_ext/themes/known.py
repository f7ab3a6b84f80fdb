"""Themes that need nothing but the styles for those that mark dark pages by an attribute."""

from __future__ import annotations

from handbook_ext.themes.theme import Theme

SHEETS = ("handbook-known.css",)
SPHINX_OWN = (
    *("agogo", "alabaster", "basic", "bizstyle", "classic", "default", "haiku", "nature"),
    *("pyramid", "scrolls", "sphinxdoc", "traditional"),
)

KNOWN = {
    **dict.fromkeys(SPHINX_OWN, Theme(sheets=SHEETS)),
    "sphinx_rtd_theme": Theme(sheets=SHEETS),
}
