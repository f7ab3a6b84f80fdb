"""What a page has besides its content, in any theme: facts, foot, description, plain warnings.

A site that is not the handbook's has none of it (``handbook_look``), except what stands in the
handbook's own parts, and redirects.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.config.look import is_site
from handbook_ext.page import (
    colons,
    description,
    ebook,
    facts,
    files,
    folds,
    foot,
    language,
    languages,
    levels,
    messages,
    moved,
    plain_words,
    returned,
    review,
    search_words,
    tags,
    typst,
    untranslated,
    unused_files,
)
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

TEMPLATES = Path(__file__).parent / "templates" / "sphinx"
"""The templates that Sphinx finds, a folder of their own: what they said would be given to the author's translators."""


def add_templates(app: Sphinx, config: Config) -> None:
    """Let Sphinx find the template of redirect pages."""
    # Not appended: the list may be the default of all builds of this process.
    config.templates_path = [*config.templates_path, str(TEMPLATES)]


def setup(app: Sphinx) -> None:
    """Register the additions to pages: scrollable tables, sidebars, and the foot."""
    app.add_node(handbook_table_region, html=(visit_table_region, depart_table_region))
    app.add_post_transform(OpenTablesToKeys)
    app.add_post_transform(KeepParagraphsApart)
    app.connect("config-inited", add_templates)
    levels.setup(app)
    plain_words.setup(app)
    moved.setup(app)
    messages.setup(app)
    unused_files.setup(app)
    returned.setup(app)
    app.connect("env-updated", review.warn, priority=600)
    if is_site(app.config):
        setup_site(app)


def setup_site(app: Sphinx) -> None:
    """Register the additions to all pages of the handbook's own site."""
    app.add_node(nodes.sidebar, override=True, html=(visit_sidebar, depart_sidebar))
    description.setup(app)
    ebook.setup(app)
    search_words.setup(app)
    language.setup(app)
    untranslated.setup(app)
    languages.setup(app)
    colons.setup(app)
    tags.setup(app)
    files.setup(app)
    folds.setup(app)
    app.add_node(
        foot.handbook_page_facts,
        html=(foot.visit_facts, foot.depart_facts),
        typst=(typst.visit_facts, typst.depart_facts),
    )
    app.connect("source-read", facts.note_facts)
    app.connect("doctree-read", foot.add_foot)
