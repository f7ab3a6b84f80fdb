"""Practice: a few questions for a role, from all rules, on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.practice.directive import PracticeDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive; its nodes are those of quizzes."""
    app.add_directive("practice", PracticeDirective)
