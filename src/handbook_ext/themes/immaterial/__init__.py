"""Immaterial: its contents, which have class names of its own, and its words for Norwegian sites.

It looks up its words by the whole ``language``, and has none for ``nb_NO`` and ``nn_NO``.
"""

from __future__ import annotations

from pathlib import Path

from handbook_ext.themes.theme import Theme

IMMATERIAL = Theme(
    sheets=("handbook-immaterial.css",),
    contents=".md-nav--primary a.md-nav__link",
    templates=Path(__file__).parent / "templates",
)
