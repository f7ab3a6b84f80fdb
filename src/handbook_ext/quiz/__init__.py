"""Quizzes: from a file of questions to forms on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.quiz import drawn, html, ids, names, pool, pool_file, rounds, typst
from handbook_ext.quiz.directive import QuizDirective
from handbook_ext.quiz.nodes import handbook_quiz
from handbook_ext.quiz.read import EVENT

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its nodes, and what its pages load."""
    tables = {"html": html.VISITORS, "typst": typst.VISITORS}
    for node in html.VISITORS | typst.VISITORS:
        visitors = {name: table[node] for name, table in tables.items() if node in table}
        app.add_node(node, **visitors)  # type: ignore[arg-type] # mypy takes one for ``override``
    app.add_event(EVENT)
    app.add_directive("quiz", QuizDirective)
    pool.setup(app)
    drawn.setup(app)
    pool_file.setup(app)
    ids.setup(app)
    names.setup(app)
    rounds.setup(app)
    load_where(app, handbook_quiz, "handbook-forms.css", "handbook-quiz.css", "handbook.js")
