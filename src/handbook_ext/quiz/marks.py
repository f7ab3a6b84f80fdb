"""Marks: the icon and text of a state. Shape and text carry the meaning, never colour alone."""

from __future__ import annotations

from functools import cache

from handbook_ext.quiz.words import state_words
from handbook_ext.templating import render, render_around

TICK = "M3.5 8.5l3 3 6-7"
CROSS = "M4 4l8 8M12 4l-8 8"
TILDE = "M3 9c2-3 3.5-3 5-1s3 2 5-1"
EXCLAMATION = "M8 3v6M8 12.2v.6"
PLUS = "M8 3.5v9M3.5 8h9"

ICONS = {
    "best": TICK,
    "acceptable": TILDE,
    "risky": EXCLAMATION,
    "breach": CROSS,
    "unlawful": CROSS,
    "correct": TICK,
    "wrong": CROSS,
    "missed": PLUS,
}
"""SVG paths in a 16 × 16 box, drawn as strokes."""


@cache
def mark_around(state: str) -> tuple[str, str]:
    """Return the HTML before and after the text of a mark."""
    return render_around("quiz/templates/mark.html", state=state, icon=ICONS[state])


def mark_templates() -> str:
    """Return a mark for every state, for scripts to copy."""
    return render("quiz/templates/marks.html", icons=ICONS, words=state_words())
