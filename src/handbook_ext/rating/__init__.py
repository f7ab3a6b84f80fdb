"""«Vurder svarene»: colleagues judge options without their keys, and see whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.rating.directive import RatingDirective
from handbook_ext.rating.html import depart_rating, visit_rating
from handbook_ext.rating.nodes import handbook_rating

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, its node, and what its page loads."""
    app.add_node(handbook_rating, html=(visit_rating, depart_rating))
    app.add_directive("rating", RatingDirective)
    load_where(
        app, handbook_rating, "handbook-forms.css", "handbook-rating.css", "handbook-rating.js"
    )
