"""PyData, and Sphinx Book, which is made from it: their frame is left as it is."""

from __future__ import annotations

from handbook_ext.themes.theme import SPHINX_CONTENTS, Theme

HEADER = ".navbar-nav a.nav-internal"
"""The links to the top level, in the header and, on narrow screens, in the sidebar."""

PYDATA = Theme(sheets=("handbook-known.css",), contents=f"{SPHINX_CONTENTS}, {HEADER}")
