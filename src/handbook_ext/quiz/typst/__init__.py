"""Quizzes in Typst: questions to answer on paper, and their keys.

``VISITORS`` maps each node to its visitors, which write calls of the theme's
functions in ``print/theme/quiz.typ``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz import nodes
from handbook_ext.quiz.typst import answer, branch, frame, key, tail
from handbook_ext.typst.writer import block, end_block, nothing, skip

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

    Visitors = tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]

NO_CALL: Visitors = (nothing, nothing)
LEFT_OUT: Visitors = (skip, nothing)

VISITORS: dict[type[Element], Visitors] = {
    nodes.handbook_quiz: NO_CALL,
    nodes.handbook_round: NO_CALL,
    nodes.handbook_more: LEFT_OUT,
    nodes.handbook_more_group: LEFT_OUT,
    nodes.handbook_pool: LEFT_OUT,
    nodes.handbook_question: (frame.visit_question, frame.depart_question),
    nodes.handbook_question_title: LEFT_OUT,
    nodes.handbook_audience: LEFT_OUT,
    nodes.handbook_situation: block("situation"),
    nodes.handbook_answer: (key.visit_around_lists, nothing),
    nodes.handbook_prompt: (frame.visit_prompt, nothing),
    nodes.handbook_options: (answer.visit_options, end_block),
    nodes.handbook_option: (answer.visit_option, end_block),
    nodes.handbook_nothing: (answer.visit_nothing, end_block),
    nodes.handbook_option_text: (answer.visit_text, answer.depart_text),
    nodes.handbook_categories: LEFT_OUT,
    nodes.handbook_blank: (answer.visit_blank, nothing),
    nodes.handbook_actions: LEFT_OUT,
    nodes.handbook_steps: block("branching"),
    nodes.handbook_step: (branch.visit_step, nothing),
    nodes.handbook_end: (branch.visit_end, nothing),
    nodes.handbook_outcome: NO_CALL,
    nodes.handbook_key: (key.visit_key, nothing),
    nodes.handbook_key_step: (key.visit_key_step, nothing),
    nodes.handbook_key_end: (branch.visit_key_end, nothing),
    nodes.handbook_key_entry: (key.visit_entry, key.depart_entry),
    nodes.handbook_key_word: LEFT_OUT,
    nodes.handbook_way: (key.visit_way, nothing),
    nodes.handbook_feedback: block("feedback"),
    nodes.handbook_basis: (tail.visit_basis, nothing),
    nodes.handbook_discuss: (tail.visit_discuss, nothing),
    nodes.handbook_points: block("points"),
}
"""All other nodes occur only inside these, whose visitors print them."""
