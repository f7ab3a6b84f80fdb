"""«Lag ditt eget hefte»: trainers choose questions and print them as worksheet, key, cards and plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.booklet.directive import BookletDirective
from handbook_ext.booklet.html import depart_booklet, visit_booklet
from handbook_ext.booklet.nodes import handbook_booklet

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its nodes, and what its page loads."""
    app.add_node(handbook_booklet, html=(visit_booklet, depart_booklet))
    app.add_directive("booklet", BookletDirective)
    load_where(
        app,
        handbook_booklet,
        "handbook-forms.css",
        "handbook-booklet.css",
        "handbook.js",
        "handbook-booklet.js",
    )
