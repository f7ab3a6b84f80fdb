"""Quizzes: from a file of questions to forms in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz import assets, pool
from handbook_ext.quiz.directive import QuizDirective
from handbook_ext.quiz.html import VISITORS

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, the nodes with their HTML, and what pages load."""
    for node, visitors in VISITORS.items():
        app.add_node(node, html=visitors)
    app.add_directive("quiz", QuizDirective)
    pool.setup(app)
    assets.setup(app)
