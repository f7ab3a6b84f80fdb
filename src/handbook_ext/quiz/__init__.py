"""Quizzes: from a file of questions to forms in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.quiz import assets, html, nodes
from handbook_ext.quiz.directive import QuizDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx

VISITORS = {
    nodes.handbook_quiz: (html.visit_quiz, html.depart_quiz),
    nodes.handbook_question: (html.visit_question, html.depart_question),
    nodes.handbook_question_title: (html.visit_question_title, html.depart_question_title),
    nodes.handbook_situation: (html.visit_situation, html.depart_block),
    nodes.handbook_choice: (html.visit_choice, html.depart_choice),
    nodes.handbook_prompt: (html.visit_prompt, html.depart_prompt),
    nodes.handbook_options: (html.visit_options, html.depart_options),
    nodes.handbook_option: (html.visit_option, html.depart_option),
    nodes.handbook_option_text: (html.visit_option_text, html.depart_option_text),
    nodes.handbook_key: (html.visit_key, html.depart_key),
    nodes.handbook_key_title: (html.visit_key_title, html.depart_key_title),
    nodes.handbook_key_entry: (html.visit_key_entry, html.depart_key_entry),
    nodes.handbook_mark: (html.visit_mark, html.depart_mark),
    nodes.handbook_feedback: (html.visit_feedback, html.depart_block),
}


def setup(app: Sphinx) -> None:
    """Register the directive, the nodes with their HTML, and what pages load."""
    for node, visitors in VISITORS.items():
        app.add_node(node, html=visitors)
    app.add_directive("quiz", QuizDirective)
    assets.setup(app)
