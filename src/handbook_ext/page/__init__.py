"""The frame of a page: what its theme lacks for those who do not see it, and its facts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.assets import load
from handbook_ext.config import PAGE_BUILDERS
from handbook_ext.page import (
    description,
    ebook,
    facts,
    files,
    foot,
    lean,
    levels,
    moved,
    plain_words,
    review,
    theme_words,
    themes,
    typst,
)
from handbook_ext.page.furo import in_our_frame
from handbook_ext.page.plain_text import KeepParagraphsApart
from handbook_ext.page.sidebars import depart_sidebar, visit_sidebar
from handbook_ext.page.tables import (
    OpenTablesToKeys,
    depart_table_region,
    handbook_table_region,
    visit_table_region,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

TEMPLATES = Path(__file__).parent / "templates"


def add_templates(app: Sphinx, config: Config) -> None:
    """Let ``page.html`` here extend the theme's own."""
    config.templates_path.append(str(TEMPLATES))


def add_frame(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, object],
    doctree: nodes.document | None,
) -> None:
    """Let ``page.html`` frame the page, and the page load what serves its frame."""
    context["handbook_frame"] = in_our_frame
    if app.builder.name in PAGE_BUILDERS:
        load(app, "handbook-frame.js")


def setup(app: Sphinx) -> None:
    """Register what frames a page: its template and words, tables, sidebars, and its foot."""
    app.add_node(nodes.sidebar, override=True, html=(visit_sidebar, depart_sidebar))
    app.add_node(handbook_table_region, html=(visit_table_region, depart_table_region))
    app.add_post_transform(OpenTablesToKeys)
    app.add_post_transform(KeepParagraphsApart)
    app.connect("config-inited", add_templates)
    app.connect("html-page-context", add_frame)
    description.setup(app)
    ebook.setup(app)
    theme_words.setup(app)
    levels.setup()
    plain_words.setup()
    moved.setup(app)
    files.setup(app)
    lean.setup(app)
    themes.setup(app)
    app.add_node(
        foot.handbook_page_facts,
        html=(foot.visit_facts, foot.depart_facts),
        typst=(typst.visit_facts, typst.depart_facts),
    )
    app.connect("source-read", facts.note_facts)
    app.connect("doctree-read", foot.add_foot)
    app.connect("env-updated", review.warn, priority=600)
