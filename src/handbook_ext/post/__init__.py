"""Example posts: how to write, and how not to, as they would look in a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.post import typst
from handbook_ext.post.directive import PostDirective, PostsDirective
from handbook_ext.post.html import VISITORS
from handbook_ext.post.nodes import handbook_example

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directives, and the nodes with their HTML."""
    for node, visitors in VISITORS.items():
        app.add_node(node, html=visitors, typst=typst.VISITORS[node])
    app.add_directive("post", PostDirective)
    app.add_directive("posts", PostsDirective)
    load_where(app, handbook_example, "handbook-post.css")
