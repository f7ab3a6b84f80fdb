"""Quizzes as HTML forms. ``VISITORS`` maps each node to its visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_ext.quiz import nodes
from handbook_ext.quiz.html import answer, frame, key, rounds
from handbook_ext.quiz.printing import close, element, skip

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.nodes import Element

VISITORS: dict[type[Element], tuple[Callable[[Any, Any], None], Callable[[Any, Any], None]]] = {
    nodes.handbook_quiz: (frame.visit_quiz, frame.depart_quiz),
    nodes.handbook_round: (rounds.visit_round, rounds.depart_round),
    nodes.handbook_more: (rounds.visit_more, close("</details>\n")),
    nodes.handbook_more_group: element("div", "handbook-more-group"),
    nodes.handbook_pool: element("div", "handbook-pool"),
    nodes.handbook_pool_rule: element("div", "handbook-pool-rule", data_rule="rule"),
    nodes.handbook_question: (frame.visit_question, frame.depart_question),
    nodes.handbook_question_title: (frame.visit_question_title, frame.depart_heading),
    nodes.handbook_audience: element("p", "handbook-audience"),
    nodes.handbook_situation: (frame.visit_situation, close("</div>\n")),
    nodes.handbook_actions: (frame.visit_actions, frame.depart_actions),
    nodes.handbook_answer: element("fieldset", "handbook-answer", aria_describedby="described_by"),
    nodes.handbook_prompt: (frame.visit_prompt, close("</legend>\n")),
    nodes.handbook_options: (answer.visit_options, answer.depart_options),
    nodes.handbook_option: (answer.visit_option, answer.depart_option),
    nodes.handbook_nothing: (answer.visit_nothing, answer.depart_nothing),
    nodes.handbook_option_text: element("span", "handbook-text"),
    nodes.handbook_categories: (skip, close("")),
    nodes.handbook_blank: (answer.visit_blank, answer.depart_blank),
    nodes.handbook_steps: element("div", "handbook-steps"),
    nodes.handbook_step: element("section", "handbook-step", data_step="step", tabindex="tabindex"),
    nodes.handbook_step_title: (frame.visit_step_title, frame.depart_heading),
    nodes.handbook_end: element("section", "handbook-end", data_end="end", tabindex="tabindex"),
    nodes.handbook_outcome: element("div", "handbook-outcome"),
    nodes.handbook_key: element("details", "handbook-key ds-details"),
    nodes.handbook_key_title: element("summary"),
    nodes.handbook_key_step: element("div", "handbook-key-step", data_step="step"),
    nodes.handbook_key_end: element("div", "handbook-key-end", data_end="end", data_state="state"),
    nodes.handbook_key_entry: (key.visit_entry, key.depart_entry),
    nodes.handbook_mark: (key.visit_mark, key.depart_mark),
    nodes.handbook_solution: element("strong", "handbook-solution"),
    nodes.handbook_feedback: element("div", "handbook-feedback"),
    nodes.handbook_discuss: element("div", "handbook-discuss"),
    nodes.handbook_discuss_title: element("p", "handbook-discuss-title"),
    nodes.handbook_points: element("ul", "handbook-points"),
}
