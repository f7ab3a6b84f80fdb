"""How much of a handbook is translated: what is stale or missing, by language and page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.assets import load_where
from handbook_ext.translated import checks, said
from handbook_ext.translated.directive import (
    FillTranslations,
    TranslationsDirective,
    pages_to_write,
)
from handbook_ext.translated.html import depart_share, visit_share
from handbook_ext.translated.nodes import handbook_share, handbook_translations

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive, and note the texts of each page before they are translated."""
    said.setup(app)
    checks.setup(app)
    app.add_node(handbook_translations)
    app.add_node(handbook_share, html=(visit_share, depart_share))
    app.add_directive("translations", TranslationsDirective)
    app.add_post_transform(FillTranslations)
    app.connect("env-updated", pages_to_write)
    load_where(app, handbook_share, "handbook-translated.css")
