"""Quizzes: from a file of questions to forms in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz import assets, html, pool, typst
from handbook_ext.quiz.directive import QuizDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, the nodes with their HTML, and what pages load."""
    for node, visitors in html.VISITORS.items():
        if node in typst.VISITORS:
            app.add_node(node, html=visitors, typst=typst.VISITORS[node])
        else:
            app.add_node(node, html=visitors)
    app.add_directive("quiz", QuizDirective)
    pool.setup(app)
    assets.setup(app)
