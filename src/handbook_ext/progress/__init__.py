"""Progress that the reader's browser stores on request, and questions asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.progress import scripts
from handbook_ext.progress.directive import ProgressDirective, RepeatDirective
from handbook_ext.progress.html import VISITORS

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directives, their nodes, and the marks beside links to rules."""
    for node, visitors in VISITORS.items():
        app.add_node(node, html=visitors)
    app.add_directive("progress", ProgressDirective)
    app.add_directive("repeat", RepeatDirective)
    scripts.setup(app)
