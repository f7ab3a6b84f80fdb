"""The frame of a page: what its theme lacks for those who do not see it, and its facts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.page import facts, foot, review, theme_words

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config

TEMPLATES = Path(__file__).parent / "templates"


def add_templates(app: Sphinx, config: Config) -> None:
    """Let ``page.html`` here extend the theme's own."""
    config.templates_path.append(str(TEMPLATES))


def add_labels(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Give the template its words."""
    context["handbook_contents_label"] = _("Innhold i håndboka")
    context["handbook_page_label"] = _("Innhold på siden")


def setup(app: Sphinx) -> None:
    """Register the template, its words, and the facts at the foot of each page."""
    app.connect("config-inited", add_templates)
    app.connect("html-page-context", add_labels)
    theme_words.setup(app)
    app.add_node(foot.handbook_page_facts, html=(foot.visit_facts, foot.depart_facts))
    app.connect("source-read", facts.note_facts)
    app.connect("doctree-read", foot.add_foot)
    app.connect("env-updated", review.warn, priority=600)
