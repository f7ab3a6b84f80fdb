"""«Fra hendelse til scenario»: a form that makes a question of what has happened, without YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.quiz.linked_pages import link_quizzes
from handbook_ext.quiz.notes import EDITS_QUESTIONS
from handbook_ext.scenario.directive import ScenarioDirective
from handbook_ext.scenario.html import depart_scenario, visit_scenario
from handbook_ext.scenario.nodes import handbook_scenario

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its node, what its page loads, and the links to it."""
    app.add_node(handbook_scenario, html=(visit_scenario, depart_scenario))
    app.add_directive("scenario", ScenarioDirective)
    load_where(
        app,
        handbook_scenario,
        "handbook-forms.css",
        "handbook-scenario.css",
        "handbook.js",
        "handbook-scenario.js",
    )
    link_quizzes(app, EDITS_QUESTIONS)
