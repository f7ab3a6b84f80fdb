"""Guides: a page taken step by step, with the time it takes and a receipt at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.guide import html, minutes
from handbook_ext.guide.directive import GuideDirective
from handbook_ext.guide.nodes import handbook_guide
from handbook_ext.themes import STEPS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def note_steps(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Say in the page's context that its chapters are steps."""
    if doctree is not None and next(doctree.findall(handbook_guide), None) is not None:
        context[STEPS] = True


def setup(app: Sphinx) -> None:
    """Register the directive and its node."""
    app.connect("html-page-context", note_steps, priority=400)  # before the theme's frame is made
    app.add_node(handbook_guide, html=(html.visit_guide, html.depart_guide))
    app.add_directive("guide", GuideDirective)
    minutes.setup(app)
    load_where(app, handbook_guide, "handbook-forms.css", "handbook-guide.css", "handbook-guide.js")
