"""«Se over utkastet»: what a colleague would ask about before a draft is posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.draft import html
from handbook_ext.draft.directive import DraftDirective
from handbook_ext.draft.nodes import handbook_draft

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its nodes, and what its page loads."""
    for node, visitors in html.VISITORS.items():
        app.add_node(node, html=visitors)
    app.add_directive("draft", DraftDirective)
    load_where(
        app,
        handbook_draft,
        "handbook-forms.css",
        "handbook-draft.css",
        "handbook.js",
        "handbook-draft.js",
    )
