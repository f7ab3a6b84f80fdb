"""«Vis i plenum»: large questions, one at a time, for a room with a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.plenary.directive import PlenaryDirective
from handbook_ext.plenary.html import depart_plenary, visit_plenary
from handbook_ext.plenary.nodes import handbook_plenary
from handbook_ext.quiz.linked_pages import link_quizzes
from handbook_ext.quiz.notes import SHOWS_TO_A_ROOM

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its node, and the links to its page."""
    app.add_node(handbook_plenary, html=(visit_plenary, depart_plenary))
    app.add_directive("plenary", PlenaryDirective)
    files = ("handbook-forms.css", "handbook-plenary.css", "handbook.js", "handbook-plenary.js")
    load_where(app, handbook_plenary, *files)
    link_quizzes(app, SHOWS_TO_A_ROOM)
